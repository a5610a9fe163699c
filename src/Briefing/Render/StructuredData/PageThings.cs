using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>What a page is about, for machines that read schema.org's vocabulary.</summary>
internal static class PageThings
{
    public static IReadOnlyList<Thing> Of(Page page) => page.Match<IReadOnlyList<Thing>>(
        home => [new SiteThings(home.Frame.Masthead).Site],
        briefings => [Trail.Of(briefings.Frame)],
        briefing => [.. ArticleThings.Of(briefing), Trail.Of(briefing.Frame)],
        timeline => [.. EventThings.Of(timeline.Frame, timeline.Periods.SelectMany(period => period.Events)), Trail.Of(timeline.Frame)],
        part => [.. EventThings.Of(part.Frame, part.Events), Trail.Of(part.Frame)],
        glossary => [GlossaryThings.Of(glossary), Trail.Of(glossary.Frame)],
        term => [GlossaryThings.Of(term), Trail.Of(term.Frame)],
        termPart => [Trail.Of(termPart.Frame)],
        comparisons => [Trail.Of(comparisons.Frame)],
        comparison => [Trail.Of(comparison.Frame)],
        sources => [Trail.Of(sources.Frame)],
        search => [Trail.Of(search.Frame)],
        standing => [Trail.Of(standing.Frame)],
        _ => [],
        _ => [],
        course => [Trail.Of(course.Frame)]);
}

using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>What a page is about, for machines that read schema.org's vocabulary.</summary>
internal static class PageThings
{
    /// <summary>What writes it; null where there is nothing to say.</summary>
    public static Action<Graph>? Of(Page page) => page.Match<Action<Graph>?>(
        home => graph => new SiteThings(home.Frame.Masthead).Site(graph),
        WithTrail,
        briefing => WithTrail(briefing, graph => ArticleThings.Of(briefing, graph)),
        timeline => WithTrail(timeline, graph => EventThings.Of(timeline.Frame, timeline.Periods.SelectMany(period => period.Events), graph)),
        part => WithTrail(part, graph => EventThings.Of(part.Frame, part.Events, graph)),
        glossary => WithTrail(glossary, graph => GlossaryThings.Of(glossary, graph)),
        term => WithTrail(term, graph => GlossaryThings.Of(term, graph)),
        WithTrail,
        WithTrail,
        WithTrail,
        WithTrail,
        WithTrail,
        WithTrail,
        _ => null,
        _ => null,
        WithTrail);

    private static Action<Graph> WithTrail(Page page) => graph => Trail.Of(page.Frame, graph);

    private static Action<Graph> WithTrail(Page page, Action<Graph> things) => things + WithTrail(page);
}

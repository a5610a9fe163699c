using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The way from the first page to a page.</summary>
internal static class Trail
{
    public static Thing Of(Frame frame)
    {
        var routes = frame.Routes;
        Step[] between = frame.Route.Match<Step[]>(
            _ => [],
            list => list == routes.Briefings ? [] : [new Step(PageTitles.Briefings, routes.Briefings)],
            _ => [new Step(PageTitles.Briefings, routes.Briefings)],
            _ => [],
            _ => [new Step(PageTitles.Timeline, routes.Timeline)],
            _ => [],
            _ => [new Step(PageTitles.Glossary, routes.Glossary)],
            _ => [],
            _ => [new Step(PageTitles.Comparisons, routes.Comparisons)],
            _ => [],
            search => search == routes.Search ? [] : [new Step(PageTitles.Search, routes.Search)],
            _ => [],
            _ => [],
            _ => [],
            _ => []);
        Step[] steps = [new(frame.Masthead.Title, routes.Home), .. between, new(frame.Title, frame.Route)];
        return new Thing("BreadcrumbList", Fact.Of("itemListElement", steps.Select((step, i) => new Thing(
            "ListItem",
            Fact.Of("position", i + 1),
            Fact.Of("name", step.Name),
            Fact.Of("item", frame.Masthead.Canonical.Of(step.Route.Path))))));
    }

    private sealed record Step(string Name, Route Route);
}

using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The way from the first page to a page.</summary>
internal static class Trail
{
    public static Thing Of(Frame frame)
    {
        var routes = frame.Routes;
        (string Name, Route Route)[] between = frame.Route.Match<(string, Route)[]>(
            _ => [],
            list => list == routes.Briefings ? [] : [(PageTitles.Briefings, routes.Briefings)],
            _ => [(PageTitles.Briefings, routes.Briefings)],
            _ => [],
            _ => [(PageTitles.Timeline, routes.Timeline)],
            _ => [],
            _ => [(PageTitles.Glossary, routes.Glossary)],
            _ => [],
            _ => [(PageTitles.Comparisons, routes.Comparisons)],
            _ => [],
            search => search == routes.Search ? [] : [(PageTitles.Search, routes.Search)],
            _ => [],
            _ => [],
            _ => [],
            _ => []);
        (string Name, Route Route)[] steps = [(frame.Masthead.Title, routes.Home), .. between, (frame.Title, frame.Route)];
        return new Thing("BreadcrumbList", Fact.Of("itemListElement", steps.Select((step, i) => new Thing(
            "ListItem",
            Fact.Of("position", i + 1),
            Fact.Of("name", step.Name),
            Fact.Of("item", frame.Masthead.Canonical.Of(step.Route.Path))))));
    }
}

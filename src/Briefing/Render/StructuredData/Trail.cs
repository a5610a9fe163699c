using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The way from the first page to a page.</summary>
internal static class Trail
{
    public static Thing Of(Frame frame)
    {
        var routes = frame.Routes;
        var briefings = new Step(PageTitles.Briefings, routes.Briefings);
        var list = frame.Route.Match<Step?>(
            _ => null,
            _ => briefings,
            _ => briefings,
            _ => null,
            _ => new Step(PageTitles.Timeline, routes.Timeline),
            _ => null,
            _ => new Step(PageTitles.Glossary, routes.Glossary),
            _ => null,
            _ => new Step(PageTitles.Comparisons, routes.Comparisons),
            _ => new Step(PageTitles.Sources, routes.Sources),
            _ => new Step(PageTitles.Search, routes.Search),
            _ => null,
            _ => null,
            _ => null,
            _ => null);
        var home = new Step(frame.Masthead.Title, routes.Home);
        var own = new Step(frame.Title, frame.Route);
        Step[] steps = list is null || list.Route == own.Route ? [home, own] : [home, list, own];
        return new Thing("BreadcrumbList", Fact.Of("itemListElement", steps.Select((step, i) => new Thing(
            "ListItem",
            Fact.Of("position", i + 1),
            Fact.Of("name", step.Name),
            Fact.Of("item", frame.Masthead.Canonical.Of(step.Route.Path))))));
    }

    private sealed record Step(string Name, Route Route);
}

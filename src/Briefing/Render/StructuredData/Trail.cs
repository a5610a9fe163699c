using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>The way from the first page to a page.</summary>
internal static class Trail
{
    public static void Of(Frame frame, Graph graph)
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
        var position = 0;
        graph.Open("BreadcrumbList");
        graph.Say("itemListElement", steps, step =>
        {
            graph.Open("ListItem");
            graph.Say("position", ++position);
            graph.Say("name", step.Name);
            graph.Say("item", frame.Masthead.Canonical.Of(step.Route.Path));
            graph.Close();
        });
        graph.Close();
    }

    private sealed record Step(string Name, Route Route);
}

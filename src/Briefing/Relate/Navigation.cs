using System.Diagnostics;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>What every page of a site links to.</summary>
/// <param name="Main">What the author chose, in that order; by default the lists that are not empty.</param>
/// <param name="Footer">The author's own pages that are not among it.</param>
internal sealed record Navigation(IReadOnlyList<NavigationItem> Main, IReadOnlyList<NavigationItem> Footer)
{
    /// <summary>The navigation of a site; what <c>site.yml</c> names and is not there is noticed.</summary>
    public static Navigation Of(Sources sources, IReadOnlyList<Standing> pages, Names names, List<Diagnostic> notices)
    {
        var chosen = sources.Site.Navigation?.Select(name => names.Page(name, notices)).OfType<Route>() ?? Lists(sources, names.Routes);
        var main = chosen.Select(route => new NavigationItem(LabelOf(route, pages), route)).ToList();
        var footer = pages
            .Where(page => main.TrueForAll(item => item.Route != page.Route))
            .Select(page => new NavigationItem(page.Title, page.Route))
            .ToList();
        return new Navigation(main, footer);
    }

    private static IEnumerable<Route> Lists(Sources sources, Routes routes) => new (int Things, Route List)[]
    {
        (sources.Briefings.Count, routes.Briefings),
        (sources.Events.Count, routes.Timeline),
        (sources.Terms.Count, routes.Glossary),
        (sources.Comparisons.Count, routes.Comparisons),
        (sources.Briefings.Count, routes.Sources),
    }.Where(list => list.Things > 0).Select(list => list.List);

    private static string LabelOf(Route route, IReadOnlyList<Standing> pages) => route switch
    {
        Route.Home => PageTitles.Home,
        Route.BriefingList => PageTitles.Briefings,
        Route.Timeline => PageTitles.Timeline,
        Route.Glossary => PageTitles.Glossary,
        Route.ComparisonList => PageTitles.Comparisons,
        Route.SourceList => PageTitles.Sources,
        Route.Standing => pages.First(page => page.Route == route).Title,
        _ => throw new UnreachableException($"Nobody can put {route} into the navigation."),
    };
}

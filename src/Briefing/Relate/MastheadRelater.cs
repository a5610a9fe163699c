using System.Diagnostics;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes what the site says of itself from <c>site.yml</c> and where it will stand.</summary>
internal static class MastheadRelater
{
    public static Masthead Relate(
        Sources sources, Deployment deployment, IReadOnlyList<Standing> pages, Names names, List<Diagnostic> notices)
    {
        var draft = sources.Site;
        var canonical = deployment.Canonical ?? draft.Address;
        var routes = draft.Navigation?.Select(name => names.Page(name, notices)).OfType<Route>() ?? Lists(sources, names.Routes);
        var navigation = routes.Select(route => new NavigationItem(LabelOf(route, pages), route)).ToList();
        var footer = pages
            .Where(page => navigation.All(item => item.Route != page.Route))
            .Select(page => new NavigationItem(page.Title, page.Route))
            .ToList();
        return new Masthead(
            draft.Title, draft.Standfirst, draft.Language, draft.Authors, draft.Licence, sources.Card,
            new CanonicalAddress(canonical, names.Routes.BasePath), deployment.Here ?? canonical, deployment.Indexed, navigation, footer, names.Routes)
        {
            FramedBy = draft.FramedBy,
        };
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

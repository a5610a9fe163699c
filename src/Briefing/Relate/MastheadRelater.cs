using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes what the site says of itself from <c>site.yml</c> and where it will stand.</summary>
internal static class MastheadRelater
{
    public static Masthead Relate(
        SiteDraft draft, CardPicture? card, Deployment deployment, IReadOnlyList<Standing> pages, Names names, List<Diagnostic> notices)
    {
        var canonical = deployment.Canonical ?? draft.Address;
        var navigation = draft.Navigation
            .Select(name => names.Page(name, notices) is { } route ? new NavigationItem(LabelOf(route, pages), route) : null)
            .OfType<NavigationItem>()
            .ToList();
        var footer = pages
            .Where(page => navigation.All(item => item.Route != page.Route))
            .Select(page => new NavigationItem(page.Title, page.Route))
            .ToList();
        return new Masthead(
            draft.Title, draft.Standfirst, draft.Language, draft.Authors, draft.Licence, card,
            new CanonicalAddress(canonical, names.Routes.BasePath), deployment.Here ?? canonical, deployment.Indexed, navigation, footer, names.Routes)
        {
            FramedBy = draft.FramedBy,
        };
    }

    private static string LabelOf(Route route, IReadOnlyList<Standing> pages) => route switch
    {
        Route.Home => PageTitles.Home,
        Route.BriefingList => PageTitles.Briefings,
        Route.Timeline => PageTitles.Timeline,
        Route.Glossary => PageTitles.Glossary,
        Route.ComparisonList => PageTitles.Comparisons,
        Route.SourceList => PageTitles.Sources,
        _ => pages.First(page => page.Route == route).Title,
    };
}

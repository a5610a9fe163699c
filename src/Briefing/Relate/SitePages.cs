using Briefing.Model;

namespace Briefing.Relate;

/// <summary>The pages that every site has, by the words that authors use for them.</summary>
internal static class SitePages
{
    private static readonly string[] Addresses =
        ["briefings", "timeline", "glossary", "compare", "sources", "course", "embed", "exports", "assets", "search", "index"];

    /// <summary>Those that the navigation may name.</summary>
    public static IReadOnlyList<string> Navigable { get; } = ["home", "briefings", "timeline", "glossary", "compare", "sources"];

    /// <summary>The page that a word names; null where it names none.</summary>
    public static Route? Named(string word, Routes routes) => word switch
    {
        "home" => routes.Home,
        "briefings" => routes.Briefings,
        "timeline" => routes.Timeline,
        "glossary" => routes.Glossary,
        "compare" or "comparisons" => routes.Comparisons,
        "sources" => routes.Sources,
        _ => null,
    };

    /// <summary>Notices names that would give an author's page the address of one of these, or of what belongs to it.</summary>
    public static void NoticeTaken(Sources sources, List<Diagnostic> notices)
    {
        NoticeTaken(NameKind.Page, "", sources.Pages.Select(draft => draft.Slug).Where(slug => Addresses.Contains(slug.Value.ToString())), notices);
        NoticeTaken(
            NameKind.Briefing, "briefings/",
            sources.Briefings.Select(draft => draft.Slug).Where(slug => Route.IsOfAListPage(slug.Value)), notices);
    }

    private static void NoticeTaken(NameKind kind, string folder, IEnumerable<Written<Slug>> slugs, List<Diagnostic> notices) =>
        notices.AddRange(slugs.Select(slug => new Diagnostic(
            Rules.DuplicateSlug, slug.Place, $"The address /{folder}{slug.Value}/ belongs to a page that the site makes by itself.",
            $"Rename the {NameKinds.NounOf(kind)}, or give it a slug: of its own.")));
}

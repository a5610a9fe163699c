using Briefing.Check.Pages;

namespace Briefing.Check.Links;

/// <summary>Every link within the site leads to a file that is there, and to a place that is there on it.</summary>
internal sealed class LinkCheck(SiteMap map, IReadOnlyList<PublishedPage> pages)
{
    private readonly Dictionary<string, PublishedPage> pageOf = pages.ToDictionary(page => page.File.File, StringComparer.Ordinal);

    /// <summary>What is wrong with the links of a page.</summary>
    public IEnumerable<Diagnostic> Of(PublishedPage page)
    {
        var from = map.BaseOf(page);
        return page.Links
            .Select(link => map.Resolve(from, link.Target).Match(
                found => Anchored(page, link, found), nothing => Dead(page, link, nothing), outside => Astray(page, link, outside), _ => null))
            .OfType<Diagnostic>();
    }

    private Diagnostic? Anchored(PublishedPage page, Link link, Target.Found found)
    {
        var isThere = found.Anchor.Length == 0
            || found.Anchor.Equals("top", StringComparison.OrdinalIgnoreCase)
            || !pageOf.TryGetValue(found.File.File, out var target)
            || target.Anchors.Contains(found.Anchor);
        return isThere ? null : new Diagnostic(
            Rules.DeadAnchor, page.PlaceOf(link), $"The link leads to “{found.Anchor}” on {map.PathOf(found.File)}, which has no such place.",
            NearMiss.Hint(found.Anchor, pageOf[found.File.File].Anchors) + Rules.DeadAnchor.Remedy);
    }

    private Diagnostic? Dead(PublishedPage page, Link link, Target.Nothing nothing) => new(
        Rules.DeadLink, page.PlaceOf(link), $"The link leads to {nothing.Path}, where the site has nothing.",
        map.Hint(nothing.Path) + Rules.DeadLink.Remedy);

    private static Diagnostic? Astray(PublishedPage page, Link link, Target.Outside outside) => new(
        Rules.OutsideLink, page.PlaceOf(link), $"The link leads to {outside.Path}, which is not a path of this site.");
}

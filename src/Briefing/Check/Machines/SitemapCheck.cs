using Briefing.Check.Links;
using Briefing.Check.Pages;

namespace Briefing.Check.Machines;

/// <summary>The sitemap names every page that may be listed, and nothing else.</summary>
internal static class SitemapCheck
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<PublishedPage> pages, SiteMap map)
    {
        if (map.FileOf(map.Routes.Sitemap) is not { } file)
        {
            return [new Diagnostic(Rules.SitemapMismatch, Place.OfFile(map.Routes.Sitemap.File), "The site has no sitemap.")];
        }

        var document = XmlFile.Read(file);
        var named = document.Texts("loc").ToList();
        IReadOnlyList<XmlFile> lists = document.IsOf("sitemapindex")
            ? [.. named.Select(each => map.AtAddress(each.Value)).OfType<Output>().Select(XmlFile.Read)]
            : [];
        var all = lists.SelectMany(list => list.Texts("loc")).Concat(named).ToList();
        var known = all.Select(each => map.AtAddress(each.Value)).OfType<Output>().Select(output => output.File).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. lists.Prepend(document).SelectMany(list => list.Notices),
            .. all.Where(each => map.AtAddress(each.Value) is null).Select(each => new Diagnostic(
                Rules.SitemapMismatch, each.Place, $"The sitemap names {each.Value}, where the site has nothing.")),
            .. pages.Where(page => IsDue(page, map) && !known.Contains(page.File.File)).Select(page => new Diagnostic(
                Rules.SitemapMismatch, document.File.Beginning, $"The sitemap does not name {map.CanonicalOf(page.File)}.")),
        ];
    }

    private static bool IsDue(PublishedPage page, SiteMap map) =>
        page.IsListed && page.File.File != map.Routes.NotFound.File && page.Canonical?.Target == map.CanonicalOf(page.File);
}

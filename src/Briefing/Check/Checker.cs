using Briefing.Check.Links;
using Briefing.Check.Machines;
using Briefing.Check.Pages;

namespace Briefing.Check;

/// <summary>
/// Reads a published site back, as browsers, screen readers and search engines will, and notices what they would stumble over.
/// </summary>
public static class Checker
{
    /// <summary>
    /// Checks the files of a site. Each page is read once for itself and for what it offers and asks for; then the pages are held
    /// against each other. A page's text is not kept, so that a site of any size can be checked.
    /// </summary>
    /// <param name="files">All of them.</param>
    /// <param name="addresses">Where the site stands.</param>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<Output> files, SiteAddresses addresses)
    {
        var map = new SiteMap(files, addresses);
        var pages = files.Where(file => file.IsPage).AsParallel().AsOrdered().Select(PageReader.Read).ToList();
        return
        [
            .. pages.SelectMany(page => page.Notices),
            .. pages.FindInEach(new LinkCheck(map, pages).Of),
            .. StyleSheetCheck.Of(files, map),
            .. CanonicalCheck.Of(pages, map),
            .. SitemapCheck.Of(pages, map),
            .. FeedCheck.Of(map),
            .. EmbedCheck.Of(pages, map),
        ];
    }
}

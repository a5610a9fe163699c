using System.Text;
using Briefing.Render.Annotations;
using Briefing.Render.Citations;

namespace Briefing.Render.Machines;

/// <summary>The files that no person reads.</summary>
internal static class MachinePages
{
    /// <summary>The files.</summary>
    /// <param name="site">The site.</param>
    /// <param name="pages">The pages that people read.</param>
    public static IEnumerable<Output> Of(Site site, IEnumerable<Route> pages) =>
    [
        new Output(site.Masthead.Routes.Feeds.Atom.File, () => AtomFeed.Of(site)),
        new Output(site.Masthead.Routes.Feeds.Json.File, bytes => JsonFeed.Write(site, bytes)),
        .. Sitemap.Of(site, pages),
        Text("robots.txt", () => Robots.Of(site)),
        Text("_headers", () => HeadersFile.Of(site)),
        Text("_redirects", () => RedirectsFile.Of(site)),
        Text("llms.txt", () => LlmsText.Of(site)),
        new Output(site.Masthead.Routes.Quotations.File, bytes => QuotationExport.Write(site, bytes)),
        .. CitationExports.Of(site),
    ];

    private static Output Text(string file, Func<string> content) => new(file, () => Encoding.UTF8.GetBytes(content()));
}

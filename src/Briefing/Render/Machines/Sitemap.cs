using System.Xml;
using Briefing.Export;
using Briefing.Model.Edtf;

namespace Briefing.Render.Machines;

/// <summary>
/// The addresses of all pages for search engines (sitemaps.org, version 0.9): a file, or an index of several where they are more than
/// a file may have.
/// </summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const int MostAddresses = 50_000;

    public static IEnumerable<Output> Of(Site site, IEnumerable<Route> pages, int most = MostAddresses)
    {
        var routes = site.Masthead.Routes;
        IReadOnlyList<Route[]> parts = [.. pages.Where(route => route != routes.NotFound).Chunk(most)];
        var files = parts.Select((_, i) => parts.Count == 1 ? routes.Sitemap : routes.SitemapPart(i + 1)).ToList();
        var outputs = files.Zip(parts, (file, part) => new Output(file.File, () => Pages(site, part)));
        return parts.Count == 1 ? outputs : outputs.Prepend(new Output(routes.Sitemap.File, () => Index(site, files)));
    }

    private static ReadOnlyMemory<byte> Index(Site site, IReadOnlyList<SiteFile> files) => Xml.Document(xml =>
    {
        xml.WriteStartElement("sitemapindex", Schema);
        foreach (var file in files)
        {
            Entry(xml, "sitemap", site.Masthead.Canonical.Of(file.Path), changed: null);
        }

        xml.WriteEndElement();
    });

    private static ReadOnlyMemory<byte> Pages(Site site, IReadOnlyList<Route> pages) => Xml.Document(xml =>
    {
        var changes = site.Articles.ToDictionary(article => article.Headline.Route, article => article.Headline.Dates.LastChanged);
        xml.WriteStartElement("urlset", Schema);
        foreach (var route in pages)
        {
            Entry(xml, "url", site.Masthead.Canonical.Of(route.Path), changes.GetValueOrDefault(route));
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, string element, string address, When? changed)
    {
        xml.WriteStartElement(element, Schema);
        xml.WriteElementString("loc", Schema, address);
        if (UtcTime.Day(changed) is { } day)
        {
            xml.WriteElementString("lastmod", Schema, day);
        }

        xml.WriteEndElement();
    }
}

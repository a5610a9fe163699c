using System.Xml;
using Briefing.Export;
using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Machines;

/// <summary>The addresses of all pages for search engines (sitemaps.org, version 0.9).</summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlyMemory<byte> Of(Site site, IEnumerable<Route> pages) => Xml.Document(xml =>
    {
        var changes = site.Articles.ToDictionary(article => article.Headline.Route, article => article.Headline.Dates.LastChanged);
        xml.WriteStartElement("urlset", Schema);
        foreach (var route in pages.Where(route => route != site.Masthead.Routes.NotFound))
        {
            Page(xml, site.Masthead, route, changes.GetValueOrDefault(route));
        }

        xml.WriteEndElement();
    });

    private static void Page(XmlWriter xml, Masthead masthead, Route route, When? changed)
    {
        xml.WriteStartElement("url", Schema);
        xml.WriteElementString("loc", Schema, masthead.Canonical.Of(route.Path));
        if (UtcTime.Day(changed) is { } day)
        {
            xml.WriteElementString("lastmod", Schema, day);
        }

        xml.WriteEndElement();
    }
}

using System.Globalization;
using System.Xml;
using Briefing.Export;
using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Machines;

/// <summary>The addresses of all pages for search engines (sitemaps.org, version 0.9).</summary>
internal static class Sitemap
{
    private const string Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static ReadOnlyMemory<byte> Of(Site site) => Xml.Document(xml =>
    {
        var routes = site.Masthead.Routes;
        xml.WriteStartElement("urlset", Schema);
        Route[] own = [routes.Home, routes.Briefings, routes.Timeline, routes.Glossary, routes.Comparisons, routes.Sources, routes.Course];
        foreach (var route in own)
        {
            Page(xml, site.Masthead, route, null);
        }

        foreach (var article in site.Articles)
        {
            Page(xml, site.Masthead, article.Headline.Route, article.Headline.Dates.LastChanged);
        }

        var rest = site.PeriodPages
            .Concat(site.Glossary.Select(entry => entry.Term.Route))
            .Concat(site.Comparisons.Select(comparison => comparison.Question.Route))
            .Concat(site.Pages.Select(page => page.Route));
        foreach (var route in rest)
        {
            Page(xml, site.Masthead, route, null);
        }

        xml.WriteEndElement();
    });

    private static void Page(XmlWriter xml, Masthead masthead, Route route, When? changed)
    {
        xml.WriteStartElement("url", Schema);
        xml.WriteElementString("loc", Schema, masthead.Canonical.Of(route.Path));
        if (changed is { Earliest: { IsBounded: true, Year: >= 1 and <= 9999 } from })
        {
            xml.WriteElementString("lastmod", Schema, string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}-{from.Day:00}"));
        }

        xml.WriteEndElement();
    }
}

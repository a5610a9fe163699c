using System.Xml;
using Briefing.Export;

namespace Briefing.Render.Machines;

/// <summary>The newest briefings as an Atom feed (RFC 4287), which can tell of none whose date is not known.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    public static ReadOnlyMemory<byte> Of(Site site) => Xml.Document(xml =>
    {
        var masthead = site.Masthead;
        var items = FeedItems.Of(site).Where(item => UtcTime.Known(item.Changed) is not null).ToList();
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, masthead.Language.Tag);
        xml.WriteElementString("id", Atom, masthead.Canonical.Of(masthead.Routes.Home.Path));
        xml.WriteElementString("title", Atom, masthead.Title);
        xml.WriteElementString("subtitle", Atom, masthead.Standfirst);
        xml.WriteElementString("updated", Atom, UtcTime.Of(items.FirstOrDefault()?.Changed));
        Link(xml, "self", "application/atom+xml", masthead.Canonical.Of(masthead.Routes.Feeds.Atom.Path));
        Link(xml, "alternate", "text/html", masthead.Canonical.Of(masthead.Routes.Home.Path));
        foreach (var author in masthead.Authors.Select(author => author.Name).DefaultIfEmpty(masthead.Title))
        {
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, author);
            xml.WriteEndElement();
        }

        foreach (var item in items)
        {
            Entry(xml, item);
        }

        xml.WriteEndElement();
    });

    private static void Entry(XmlWriter xml, FeedItem item)
    {
        var headline = item.Briefing;
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, item.Id);
        xml.WriteElementString("title", Atom, headline.Title);
        xml.WriteElementString("updated", Atom, UtcTime.Of(item.Changed));
        if (UtcTime.Known(headline.Dates.Published) is { } published)
        {
            xml.WriteElementString("published", Atom, published);
        }

        Link(xml, "alternate", "text/html", item.Address);
        xml.WriteElementString("summary", Atom, headline.Standfirst);
        foreach (var tag in headline.Tags)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", tag);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }
}

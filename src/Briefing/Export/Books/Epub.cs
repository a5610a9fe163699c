using System.Text;
using System.Xml;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>The whole site as a book for readers of EPUB (version 3).</summary>
internal static class Epub
{
    private const string Package = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    public static ReadOnlyMemory<byte> Of(Site site, ITheme theme)
    {
        var book = new Book(site, ".xhtml");
        var cover = new LeafFile("cover.xhtml", site.Masthead.Title, new Leaf.Cover());
        var contents = new LeafFile("contents.xhtml", "Contents", new Leaf.Contents(book.Groups));
        LeafFile[] leaves = [cover, contents, .. book.Groups.SelectMany(group => group.Leaves)];
        return Archive.Of(
        [
            ("mimetype", Encoding.ASCII.GetBytes("application/epub+zip")),
            ("META-INF/container.xml", ContainerFile()),
            ("EPUB/package.opf", PackageFile(site, leaves)),
            .. leaves.Select(leaf => ($"EPUB/{leaf.File}", book.Print(leaf, theme))),
        ]);
    }

    private static ReadOnlyMemory<byte> ContainerFile() => Xml.Document(xml =>
    {
        xml.WriteStartElement("container", Container);
        xml.WriteAttributeString("version", "1.0");
        xml.WriteStartElement("rootfiles", Container);
        xml.WriteStartElement("rootfile", Container);
        xml.WriteAttributeString("full-path", "EPUB/package.opf");
        xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static ReadOnlyMemory<byte> PackageFile(Site site, IReadOnlyList<LeafFile> leaves) => Xml.Document(xml =>
    {
        xml.WriteStartElement("package", Package);
        xml.WriteAttributeString("version", "3.0");
        xml.WriteAttributeString("unique-identifier", "address");
        xml.WriteAttributeString("xml", "lang", null, site.Masthead.Language.Tag);
        Metadata(xml, site);
        xml.WriteStartElement("manifest", Package);
        foreach (var leaf in leaves)
        {
            xml.WriteStartElement("item", Package);
            xml.WriteAttributeString("id", IdOf(leaf));
            xml.WriteAttributeString("href", leaf.File);
            xml.WriteAttributeString("media-type", "application/xhtml+xml");
            if (leaf.Leaf is Leaf.Contents)
            {
                xml.WriteAttributeString("properties", "nav");
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteStartElement("spine", Package);
        foreach (var leaf in leaves)
        {
            xml.WriteStartElement("itemref", Package);
            xml.WriteAttributeString("idref", IdOf(leaf));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Metadata(XmlWriter xml, Site site)
    {
        var masthead = site.Masthead;
        var changed = site.Articles.Select(article => article.Headline.Dates.LastChanged).Max();
        xml.WriteStartElement("metadata", Package);
        xml.WriteStartElement("dc", "identifier", DublinCore);
        xml.WriteAttributeString("id", "address");
        xml.WriteString(masthead.Canonical.Of(masthead.Routes.Home.Path));
        xml.WriteEndElement();
        xml.WriteElementString("title", DublinCore, masthead.Title);
        xml.WriteElementString("language", DublinCore, masthead.Language.Tag);
        xml.WriteElementString("description", DublinCore, masthead.Standfirst);
        foreach (var author in masthead.Authors)
        {
            xml.WriteElementString("creator", DublinCore, author.Name);
        }

        if (masthead.Licence is { } licence)
        {
            xml.WriteElementString("rights", DublinCore, $"{licence.Name}, {licence.Address}");
        }

        Meta(xml, "dcterms:modified", UtcTime.Of(changed));
        Meta(xml, "schema:accessMode", "textual");
        Meta(xml, "schema:accessModeSufficient", "textual");
        Meta(xml, "schema:accessibilityFeature", "tableOfContents");
        Meta(xml, "schema:accessibilityFeature", "structuralNavigation");
        Meta(xml, "schema:accessibilityHazard", "none");
        Meta(xml, "schema:accessibilitySummary", "Text with headings, lists and tables; nothing is shown by pictures alone.");
        xml.WriteEndElement();
    }

    private static void Meta(XmlWriter xml, string property, string text)
    {
        xml.WriteStartElement("meta", Package);
        xml.WriteAttributeString("property", property);
        xml.WriteString(text);
        xml.WriteEndElement();
    }

    private static string IdOf(LeafFile leaf) => "file-" + leaf.Name;
}

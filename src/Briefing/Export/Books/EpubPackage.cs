using System.Xml.Linq;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>What a book says of itself: its title and makers, its documents, and the order in which they are read.</summary>
internal static class EpubPackage
{
    private static readonly XNamespace Package = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Ocf = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>The file that says where the package is.</summary>
    public static ReadOnlyMemory<byte> Container(string package) => Xml.Document(new XElement(
        Ocf + "container",
        new XAttribute("version", "1.0"),
        new XElement(
            Ocf + "rootfiles",
            new XElement(Ocf + "rootfile", new XAttribute("full-path", package), new XAttribute("media-type", "application/oebps-package+xml")))));

    /// <summary>The package of a book of these documents.</summary>
    public static ReadOnlyMemory<byte> Of(Site site, IReadOnlyList<LeafFile> leaves) => Xml.Document(new XElement(
        Package + "package",
        new XAttribute("version", "3.0"),
        new XAttribute("unique-identifier", "address"),
        new XAttribute(XNamespace.Xml + "lang", site.Masthead.Language.Tag),
        Metadata(site),
        new XElement(Package + "manifest", leaves.Select(Item)),
        new XElement(Package + "spine", leaves.Select(leaf => new XElement(Package + "itemref", new XAttribute("idref", IdOf(leaf)))))));

    private static XElement Metadata(Site site)
    {
        var (masthead, changed) = (site.Masthead, UtcTime.LastChangeOf(site));
        return new XElement(
            Package + "metadata",
            new XAttribute(XNamespace.Xmlns + "dc", DublinCore),
            new XElement(DublinCore + "identifier", new XAttribute("id", "address"), masthead.Canonical.Of(masthead.Routes.Home.Path)),
            new XElement(DublinCore + "title", masthead.Title),
            new XElement(DublinCore + "language", masthead.Language.Tag),
            new XElement(DublinCore + "description", masthead.Standfirst),
            masthead.Authors.Select(author => new XElement(DublinCore + "creator", author.Name)),
            UtcTime.Day(changed) is { } day ? new XElement(DublinCore + "date", day) : null,
            Imprint.RightsOf(site) is { } rights ? new XElement(DublinCore + "rights", rights) : null,
            Meta("dcterms:modified", UtcTime.Of(changed)),
            Meta("schema:accessMode", "textual"),
            Meta("schema:accessModeSufficient", "textual"),
            Meta("schema:accessibilityFeature", "tableOfContents"),
            Meta("schema:accessibilityFeature", "structuralNavigation"),
            Meta("schema:accessibilityHazard", "none"),
            Meta("schema:accessibilitySummary", "Text with headings, lists and tables; nothing is shown by pictures alone."));
    }

    private static XElement Meta(string property, string text) => new(Package + "meta", new XAttribute("property", property), text);

    private static XElement Item(LeafFile leaf) => new(
        Package + "item",
        new XAttribute("id", IdOf(leaf)),
        new XAttribute("href", leaf.File),
        new XAttribute("media-type", "application/xhtml+xml"),
        leaf.Leaf is Leaf.Contents ? new XAttribute("properties", "nav") : null);

    private static string IdOf(LeafFile leaf) => "file-" + leaf.Name;
}

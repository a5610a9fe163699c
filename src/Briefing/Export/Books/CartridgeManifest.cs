using System.Globalization;
using System.Xml.Linq;
using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>What a course is made of: its modules, in the order in which they are taught, and the files behind them.</summary>
internal static class CartridgeManifest
{
    private static readonly XNamespace Content = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
    private static readonly XNamespace General = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";

    public static ReadOnlyMemory<byte> Of(Site site, IReadOnlyList<LeafGroup> modules) => Xml.Document(new XElement(
        Content + "manifest",
        new XAttribute("identifier", "course"),
        new XAttribute(XNamespace.Xmlns + "lomimscc", General),
        new XElement(
            Content + "metadata",
            new XElement(Content + "schema", "IMS Common Cartridge"),
            new XElement(Content + "schemaversion", "1.1.0"),
            new XElement(
                General + "lom",
                new XElement(
                    General + "general",
                    Said("title", site.Masthead.Title, site.Masthead),
                    Said("description", site.Masthead.Standfirst, site.Masthead)),
                Rights(site))),
        new XElement(
            Content + "organizations",
            new XElement(
                Content + "organization",
                new XAttribute("identifier", "organization"),
                new XAttribute("structure", "rooted-hierarchy"),
                new XElement(Content + "item", new XAttribute("identifier", "modules"), modules.Select(Module)))),
        new XElement(Content + "resources", modules.SelectMany(module => module.Leaves).SelectMany(Resources))));

    private static XElement? Rights(Site site) => Imprint.RightsOf(site) is { } rights
        ? new XElement(
            General + "rights",
            new XElement(General + "copyrightAndOtherRestrictions", new XElement(General + "value", "yes")),
            new XElement(General + "description", new XElement(General + "string", rights)))
        : null;

    private static XElement Said(string name, string text, Masthead masthead) => new(
        General + name, new XElement(General + "string", new XAttribute("language", masthead.Language.Tag), text));

    private static XElement Module(LeafGroup module, int index) => new(
        Content + "item",
        new XAttribute("identifier", string.Create(CultureInfo.InvariantCulture, $"module-{index + 1}")),
        new XElement(Content + "title", module.Title),
        module.Leaves.SelectMany(leaf => new[] { Item($"link-{leaf.Name}", leaf.Title), Item($"page-{leaf.Name}", $"{leaf.Title} (copy)") }));

    private static XElement Item(string resource, string title) => new(
        Content + "item",
        new XAttribute("identifier", $"item-{resource}"),
        new XAttribute("identifierref", resource),
        new XElement(Content + "title", title));

    private static IEnumerable<XElement> Resources(LeafFile leaf) =>
    [
        Resource($"link-{leaf.Name}", "imswl_xmlv1p1", Cartridge.LinkFile(leaf)),
        Resource($"page-{leaf.Name}", "webcontent", Cartridge.CopyFile(leaf), new XAttribute("href", Cartridge.CopyFile(leaf))),
    ];

    private static XElement Resource(string identifier, string type, string file, params IEnumerable<XAttribute> more) => new(
        Content + "resource",
        new XAttribute("identifier", identifier),
        new XAttribute("type", type),
        more,
        new XElement(Content + "file", new XAttribute("href", file)));
}

using System.Xml;
using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>
/// The whole site as a course (Common Cartridge 1.1, which Moodle and Canvas both import): a module for each briefing and for the rest
/// of the site, each document as a link to the site and as a copy that needs no network.
/// </summary>
internal static class Cartridge
{
    private const string Content = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
    private const string General = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
    private const string WebLink = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";

    public static ReadOnlyMemory<byte> Of(Site site, ITheme theme)
    {
        var book = new Book(site, ".html");
        IReadOnlyList<LeafGroup> modules = [.. book.Groups.SelectMany(ModulesOf)];
        IReadOnlyList<LeafFile> leaves = [.. modules.SelectMany(module => module.Leaves)];
        return Archive.Of(
        [
            ("imsmanifest.xml", Manifest(site.Masthead, modules)),
            .. leaves.Where(HasPage).Select(leaf => ($"links/{NameOf(leaf)}.xml", Link(leaf, site.Masthead))),
            .. leaves.Select(leaf => ($"pages/{leaf.File}", book.Print(leaf, theme))),
        ]);
    }

    private static IEnumerable<LeafGroup> ModulesOf(LeafGroup group) =>
        group.Leaves[0].Leaf is Leaf.Briefing ? group.Leaves.Select(leaf => new LeafGroup(leaf.Title, [leaf])) : [group];

    private static ReadOnlyMemory<byte> Manifest(Masthead masthead, IReadOnlyList<LeafGroup> modules) => Xml.Document(xml =>
    {
        xml.WriteStartElement("manifest", Content);
        xml.WriteAttributeString("identifier", "course");
        Metadata(xml, masthead);
        xml.WriteStartElement("organizations", Content);
        xml.WriteStartElement("organization", Content);
        xml.WriteAttributeString("identifier", "organization");
        xml.WriteAttributeString("structure", "rooted-hierarchy");
        xml.WriteStartElement("item", Content);
        xml.WriteAttributeString("identifier", "modules");
        for (var number = 1; number <= modules.Count; number++)
        {
            Module(xml, modules[number - 1], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"module-{number}"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteStartElement("resources", Content);
        foreach (var leaf in modules.SelectMany(module => module.Leaves))
        {
            if (HasPage(leaf))
            {
                Resource(xml, $"link-{NameOf(leaf)}", "imswl_xmlv1p1", $"links/{NameOf(leaf)}.xml");
            }

            Resource(xml, $"page-{NameOf(leaf)}", "webcontent", $"pages/{leaf.File}");
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Metadata(XmlWriter xml, Masthead masthead)
    {
        xml.WriteStartElement("metadata", Content);
        xml.WriteElementString("schema", Content, "IMS Common Cartridge");
        xml.WriteElementString("schemaversion", Content, "1.1.0");
        xml.WriteStartElement("lomimscc", "lom", General);
        xml.WriteStartElement("general", General);
        foreach (var (name, text) in new[] { ("title", masthead.Title), ("description", masthead.Standfirst) })
        {
            xml.WriteStartElement(name, General);
            xml.WriteStartElement("string", General);
            xml.WriteAttributeString("language", masthead.Language.Tag);
            xml.WriteString(text);
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Module(XmlWriter xml, LeafGroup module, string identifier)
    {
        Item(xml, identifier, null, module.Title, () =>
        {
            foreach (var leaf in module.Leaves)
            {
                if (HasPage(leaf))
                {
                    Item(xml, $"item-link-{NameOf(leaf)}", $"link-{NameOf(leaf)}", leaf.Title, () => { });
                }

                Item(xml, $"item-page-{NameOf(leaf)}", $"page-{NameOf(leaf)}", $"{leaf.Title} (copy)", () => { });
            }
        });
    }

    private static void Item(XmlWriter xml, string identifier, string? resource, string title, Action inner)
    {
        xml.WriteStartElement("item", Content);
        xml.WriteAttributeString("identifier", identifier);
        if (resource is not null)
        {
            xml.WriteAttributeString("identifierref", resource);
        }

        xml.WriteElementString("title", Content, title);
        inner();
        xml.WriteEndElement();
    }

    private static void Resource(XmlWriter xml, string identifier, string type, string file)
    {
        xml.WriteStartElement("resource", Content);
        xml.WriteAttributeString("identifier", identifier);
        xml.WriteAttributeString("type", type);
        if (type == "webcontent")
        {
            xml.WriteAttributeString("href", file);
        }

        xml.WriteStartElement("file", Content);
        xml.WriteAttributeString("href", file);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static ReadOnlyMemory<byte> Link(LeafFile leaf, Masthead masthead) => Xml.Document(xml =>
    {
        xml.WriteStartElement("webLink", WebLink);
        xml.WriteElementString("title", WebLink, leaf.Title);
        xml.WriteStartElement("url", WebLink);
        xml.WriteAttributeString("href", masthead.Canonical.Of(PageOf(leaf, masthead.Routes)!.Path));
        xml.WriteAttributeString("target", "_blank");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static bool HasPage(LeafFile leaf) => leaf.Leaf is not (Leaf.Cover or Leaf.Contents);

    private static Route? PageOf(LeafFile leaf, Routes routes) => leaf.Leaf.Match<Route?>(
        _ => null,
        _ => null,
        briefing => briefing.Article.Headline.Route,
        _ => routes.Timeline,
        _ => routes.Glossary,
        comparison => comparison.Comparison.Question.Route,
        _ => routes.Sources,
        standing => standing.Text.Route);

    private static string NameOf(LeafFile leaf) => leaf.File[..leaf.File.IndexOf('.', StringComparison.Ordinal)];
}

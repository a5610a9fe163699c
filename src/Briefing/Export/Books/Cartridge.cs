using System.Xml.Linq;
using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>
/// The whole site as a course (Common Cartridge 1.1, which Moodle and Canvas both import): a module for each briefing and for the rest
/// of the site, each document as a link to the site and as a copy that needs no network.
/// </summary>
internal static class Cartridge
{
    private static readonly XNamespace WebLink = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";

    public static ReadOnlyMemory<byte> Of(Site site, ITheme theme)
    {
        var book = new Book(site, ".html") { StandsAlone = true };
        IReadOnlyList<LeafGroup> modules = [.. book.Groups.SelectMany(ModulesOf)];
        IReadOnlyList<LeafFile> leaves = [.. modules.SelectMany(module => module.Leaves)];
        return Archive.Of(
        [
            new PackedFile("imsmanifest.xml", CartridgeManifest.Of(site, modules)),
            .. leaves.Select(leaf => new PackedFile(LinkFile(leaf), Link(leaf, site.Masthead))),
            .. leaves.Select(leaf => new PackedFile(CopyFile(leaf), book.Print(leaf, theme))),
        ]);
    }

    /// <summary>The file of the link to a document's page.</summary>
    public static string LinkFile(LeafFile leaf) => $"links/{leaf.Name}.xml";

    /// <summary>The file of the copy of a document.</summary>
    public static string CopyFile(LeafFile leaf) => $"pages/{leaf.File}";

    private static IEnumerable<LeafGroup> ModulesOf(LeafGroup group) =>
        group.Leaves[0].Leaf is Leaf.Briefing ? group.Leaves.Select(leaf => new LeafGroup(leaf.Title, [leaf])) : [group];

    private static ReadOnlyMemory<byte> Link(LeafFile leaf, Masthead masthead) => Xml.Document(new XElement(
        WebLink + "webLink",
        new XElement(WebLink + "title", leaf.Title),
        new XElement(
            WebLink + "url",
            new XAttribute("href", masthead.Canonical.Of(PageOf(leaf, masthead.Routes).Path)),
            new XAttribute("target", "_blank"))));

    private static Route PageOf(LeafFile leaf, Routes routes) => leaf.Leaf.Match(
        _ => routes.Home,
        _ => routes.Home,
        briefing => briefing.Article.Headline.Route,
        _ => routes.Timeline,
        _ => routes.Glossary,
        comparison => comparison.Comparison.Question.Route,
        _ => routes.Sources,
        standing => standing.Text.Route);
}

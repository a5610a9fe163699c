using System.Text;
using Briefing.Render.Pages;

namespace Briefing.Export.Books;

/// <summary>The whole site as a book for readers of EPUB (version 3).</summary>
internal static class Epub
{
    private const string PackageName = "EPUB/package.opf";

    public static ReadOnlyMemory<byte> Of(Site site, ITheme theme)
    {
        var book = new Book(site, ".xhtml");
        var cover = new LeafFile("cover.xhtml", site.Masthead.Title, new Leaf.Cover());
        var contents = new LeafFile("contents.xhtml", "Contents", new Leaf.Contents(book.Groups));
        LeafFile[] leaves = [cover, contents, .. book.Groups.SelectMany(group => group.Leaves)];
        return Archive.Of(
        [
            new PackedFile("mimetype", Encoding.ASCII.GetBytes("application/epub+zip")),
            new PackedFile("META-INF/container.xml", EpubPackage.Container(PackageName)),
            new PackedFile(PackageName, EpubPackage.Of(site, leaves)),
            .. leaves.Select(leaf => new PackedFile($"EPUB/{leaf.File}", book.Print(leaf, theme))),
        ]);
    }
}

using System.Text;
using System.Xml.Linq;
using Briefing.Render.Machines;

namespace Briefing.Tests.Render;

public sealed class ListingPagesForSearchEngines
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] Listed = ["https://lamp.example/", "https://lamp.example/timeline/", "https://lamp.example/glossary/"];

    [Theory]
    [InlineData(3)]
    [InlineData(50_000)]
    public void As_many_as_a_file_may_have_stand_in_one(int most)
    {
        var (file, root) = Assert.Single(Files(most));

        Assert.Equal(("sitemap.xml", Schema + "urlset"), (file, root.Name));
        Assert.Equal(Listed, Addresses(root));
    }

    [Fact]
    public void More_stand_in_several_that_an_index_names()
    {
        var files = Files(most: 2);

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Name));
        Assert.Equal([Schema + "sitemapindex", Schema + "urlset", Schema + "urlset"], files.Select(file => file.Root.Name));
        Assert.Equal(["https://lamp.example/sitemap-1.xml", "https://lamp.example/sitemap-2.xml"], Addresses(files[0].Root));
        Assert.Equal(Listed, files.Skip(1).SelectMany(file => Addresses(file.Root)));
    }

    private static IReadOnlyList<(string Name, XElement Root)> Files(int most)
    {
        using var folder = SiteFolder.Minimal();
        var site = folder.Related();
        var routes = site.Masthead.Routes;
        return
        [
            .. Sitemap.Of(site, [routes.Home, routes.NotFound, routes.Timeline, routes.Glossary], most)
                .Select(output => (output.File, XDocument.Parse(Encoding.UTF8.GetString(output.Content().Span)).Root!)),
        ];
    }

    private static IEnumerable<string> Addresses(XElement root) => root.Elements().Select(each => each.Element(Schema + "loc")!.Value);
}

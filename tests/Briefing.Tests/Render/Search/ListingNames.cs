using System.Buffers;
using Briefing.Render;
using Briefing.Render.Pages;

namespace Briefing.Tests.Render.Search;

/// <summary>Everything from A to Z, for who has no script or would rather look.</summary>
public sealed class ListingNames : IDisposable
{
    private readonly SiteFolder folder = SiteFolder.Minimal();

    [Fact]
    public void A_short_list_is_one_page_with_every_page_of_the_site_that_has_a_name()
    {
        folder.Put("input/pages/danh-sach.md", "---\ntitle: Đảo\n---\nText.\n").Put("input/pages/numbers.md", "---\ntitle: 1979\n---\nText.\n");
        var list = Assert.Single(Lists());
        var site = folder.Related();

        Assert.Equal(
            site.Articles.Count + site.Glossary.Count + site.Comparisons.Count + site.Pages.Count + new OwnPages(site).Filled.Count,
            list.Letters.Sum(letter => letter.Names.Count));
        Assert.Contains("Đảo", list.Letters.Single(letter => letter.Name == "D").Names.Select(name => name.Text));
        Assert.Contains("1979", list.Letters.Single(letter => letter.Name == "#").Names.Select(name => name.Text));
    }

    [Fact]
    public void A_list_of_nothing_is_not_named()
    {
        folder.Remove("input/timeline/log.yml").Remove("input/comparisons/oil.yml");
        var site = folder.Related();

        var named = Assert.Single(Lists()).Letters.SelectMany(letter => letter.Names).Select(name => name.Route).ToList();

        Assert.Empty(site.Timeline);
        Assert.Empty(site.Comparisons);
        Assert.DoesNotContain(site.Masthead.Routes.Timeline, named);
        Assert.DoesNotContain(site.Masthead.Routes.Comparisons, named);
        Assert.Contains(site.Masthead.Routes.Glossary, named);
        Assert.Contains(site.Masthead.Routes.Sources, named);
    }

    [Fact]
    public void A_long_list_has_several_pages_and_every_page_leads_to_every_letter()
    {
        foreach (var number in Enumerable.Range(0, 700))
        {
            folder.Put($"input/pages/{(char)('a' + (number % 26))}-{number}.md", $"---\ntitle: {(char)('a' + (number % 26))} {number}\n---\nText.\n");
        }

        var lists = Lists();

        Assert.Equal(3, lists.Count);
        Assert.Equal(["Search", "Search, page 2", "Search, page 3"], lists.Select(list => list.Frame.Title));
        Assert.Equal([1, 2, 3], lists.Select(list => list.Pager.Number));
        Assert.Equal([null, lists[0].Frame.Route, lists[1].Frame.Route], lists.Select(list => list.Pager.Previous));
        Assert.Equal([lists[1].Frame.Route, lists[2].Frame.Route, null], lists.Select(list => list.Pager.Next));
        Assert.Equal(701, lists.Sum(list => list.Letters.SelectMany(letter => letter.Names).Count(name => name.Route is Route.Standing)));
        Assert.All(lists, list => Assert.Equal(26, list.Jump.Count));
        Assert.All(lists[0].Jump, letter => Assert.Contains(
            letter.At.Id, lists.Single(list => list.Frame.Route == letter.At.Page).Letters.Select(each => each.Anchor)));
    }

    public void Dispose() => folder.Dispose();

    private List<Page.Search> Lists()
    {
        var theme = new PageCollector();
        foreach (var output in Renderer.Render(folder.Related(), theme).All.Where(output => output.File.EndsWith(".html", StringComparison.Ordinal)))
        {
            output.Content();
        }

        return [.. theme.Pages.OfType<Page.Search>()];
    }

    private sealed class PageCollector : ITheme
    {
        public List<Page> Pages { get; } = [];

        public IReadOnlyList<Asset> Assets => [];

        public ReadOnlyMemory<byte> HostScript => default;

        public string Render(Handout handout) => "";

        public void Render(Page page, IBufferWriter<byte> bytes) => Pages.Add(page);
    }
}

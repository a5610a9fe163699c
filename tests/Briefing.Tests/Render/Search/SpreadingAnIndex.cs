namespace Briefing.Tests.Render.Search;

/// <summary>A long text, whose words take more than one file.</summary>
public sealed class SpreadingAnIndex : IDisposable
{
    private readonly SiteFolder folder = new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse"));
    private readonly SearchedSite site;

    public SpreadingAnIndex()
    {
        folder.Put("seeds/numbers.txt", string.Join("\n\n", Paragraphs()));
        folder.Put(
            "input/briefings/numbers.md",
            "---\ntitle: Numbers\nstandfirst: One after another.\nseed: numbers.txt\nsource: { title: Numbers }\n"
            + "rights: { mode: full, licence: CC0-1.0 }\npublished: 1912\n---\n");
        site = new SearchedSite(folder.Related());
    }

    [Fact]
    public void The_words_stand_in_order_each_once_and_each_in_the_file_that_the_contents_name()
    {
        Assert.True(site.Firsts.Count > 3);
        Assert.Equal(site.Words.Distinct().Order(StringComparer.Ordinal), site.Words);
        Assert.Equal("", site.Firsts[0]);
        AssertEachWordIsWhereItIsLookedFor(site);
    }

    [Fact]
    public void The_files_are_about_the_same_size()
    {
        var sizes = site.WordFiles.Select(file => file.GetRawText().Length).ToList();

        Assert.True(sizes.Max() < 2 * sizes.Average(), $"{sizes.Max()} of {sizes.Average()}");
    }

    [Fact]
    public void A_long_text_of_few_words_leaves_files_empty_and_every_word_is_found_all_the_same()
    {
        var paragraph = "tick tock " + string.Join(' ', Enumerable.Repeat("tick", 60_000));
        folder.Put("seeds/numbers.txt", string.Join("\n\n", Enumerable.Repeat(paragraph, 4)));
        var ticking = new SearchedSite(folder.Related());

        Assert.True(ticking.Firsts.Count > 20);
        Assert.Equal(ticking.Firsts.Order(StringComparer.Ordinal), ticking.Firsts);
        Assert.Equal(["Numbers"], ticking.TitlesWith("tick"));
        AssertEachWordIsWhereItIsLookedFor(ticking);
    }

    public void Dispose() => folder.Dispose();

    private static void AssertEachWordIsWhereItIsLookedFor(SearchedSite site)
    {
        var firsts = site.Firsts.ToList();
        Assert.All(site.WordFiles.Index(), file => Assert.All(
            file.Item.EnumerateObject(),
            word => Assert.Equal(file.Index, firsts.FindLastIndex(first => string.CompareOrdinal(first, word.Name) <= 0))));
    }

    private static IEnumerable<string> Paragraphs() => Enumerable.Range(0, 600)
        .Select(day => string.Join(' ', Enumerable.Range(0, 100).Select(word => $"w{day * 100 + word:x}")) + ".");
}

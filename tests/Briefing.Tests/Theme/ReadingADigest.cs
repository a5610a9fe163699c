using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Theme;

namespace Briefing.Tests.Theme;

public sealed class ReadingADigest
{
    private const string Source =
        "{ title: The winter log, outlet: Keepers’ Weekly, url: \"https://example.net/log\", archived: \"https://archive.example/log\" }";

    [Theory]
    [InlineData("digest", "own words")]
    [InlineData("quote", "quotes passages")]
    [InlineData("link", "no more than a link")]
    public void The_page_says_why_the_text_is_not_there_and_where_it_is(string mode, string why)
    {
        var page = PageOf(mode, "", Source);

        var original = page.QuerySelector(".original")!;
        Assert.Contains(why, original.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["https://example.net/log", "https://archive.example/log"],
            original.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Null(page.QuerySelector(".passage"));
    }

    [Theory]
    [InlineData("", "The text is published in full, under")]
    [InlineData("start: The keeper climbed", "The text is published in full, under")]
    [InlineData("omit: [ \"Oil, wicks & matches were counted twice:\" ]", "The text is published, with parts of the document left out, under")]
    public void A_text_is_not_called_full_where_parts_of_it_are_left_out(string extent, string said) =>
        Assert.Contains(said, PageOf("full, licence: CC-BY-4.0", extent, Source).QuerySelector(".provenance")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_contents_name_what_is_there()
    {
        var page = PageOf("digest", "", Source);

        var links = page.QuerySelectorAll(".contents a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Contains("#part:original", links);
        Assert.DoesNotContain("#part:text", links);
        Assert.All(links, link => Assert.NotNull(page.GetElementById(link[1..])));
    }

    [Fact]
    public void A_quotation_leads_to_the_original()
    {
        var page = PageOf("digest", "key-points:\n  - text: A point.\n    evidence: [ { quote: a coal ship answered } ]", Source);

        var quotation = page.QuerySelector(".evidence a")!;
        Assert.Equal("https://example.net/log#:~:text=a%20coal%20ship%20answered", quotation.GetAttribute("href"));
        Assert.Equal("“a coal ship answered” in the original", quotation.TextContent.Trim());
    }

    [Fact]
    public void Without_an_address_the_page_says_so_and_a_quotation_is_no_link()
    {
        var page = PageOf("digest", "key-points:\n  - text: A point.\n    evidence: [ { quote: a coal ship answered } ]", "{ file: log.txt }");

        Assert.Contains("No address is known", page.QuerySelector(".original")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".evidence a, .original a"));
        Assert.Equal("“a coal ship answered”", page.QuerySelector(".evidence .quoted")!.TextContent);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("Alone.\n", "1 word, 1 min")]
    [InlineData("Not alone.\n", "2 words, 1 min")]
    public void Its_length_is_told_where_it_has_any(string commentary, string? length)
    {
        using var site = new LighthouseSite("{ mode: link }")
            .Put(
                "input/briefings/winter.md",
                $"---\ntitle: Winter\nstandfirst: S.\nseed: log.txt\nsource: {Source}\nrights: {{ mode: link }}\n---\n{commentary}");

        Assert.Equal(length, PageOf(site).QuerySelector(".date-line dd")?.TextContent);
    }

    [Theory]
    [InlineData("holder: Lamps Inc.", "Rights: Lamps Inc.")]
    [InlineData("permission: \"the keeper, 2 May 2024\"", "Permission: the keeper, 2 May 2024.")]
    [InlineData("holder: The keeper, permission: Granted by letter.", "Rights: The keeper. Permission: Granted by letter.")]
    public void Who_holds_the_rights_and_who_permitted_what_is_told_in_sentences(string rights, string told)
    {
        using var site = new LighthouseSite($"{{ mode: quote, {rights} }}");

        Assert.Equal(
            $"Digest in our own words, with quotations; the text itself is not republished. {told}",
            PageOf(site).QuerySelector(".facts div:last-child dd")!.TextContent.Trim());
    }

    private static IDocument PageOf(string mode, string more, string source)
    {
        using var site = new LighthouseSite($"{{ mode: {mode} }}").Brief($"{{ mode: {mode} }}", more, source);
        return PageOf(site);
    }

    private static IDocument PageOf(LighthouseSite site)
    {
        var report = site.Build(new RazorTheme());
        Assert.Equal([], report.Diagnostics.Select(LighthouseSite.Text));
        return new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folders.Output, "briefings", "winter", "index.html")));
    }
}

using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests.Searching;

/// <summary>Queries on this repository's site, as readers type them, and what they mean.</summary>
public sealed class FindingThings(PublishedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("bamboo", "/glossary/bamboo-diplomacy/")]
    [InlineData("Bamboo Diplomacy", "/glossary/bamboo-diplomacy/")]
    [InlineData("bambo", "/glossary/bamboo-diplomacy/")]
    [InlineData("bambooo", "/glossary/bamboo-diplomacy/")]
    [InlineData("vamboo", "/glossary/bamboo-diplomacy/")]
    [InlineData("bamboo diplomasy", "/glossary/bamboo-diplomacy/")]
    [InlineData("Đổi Mới", "/glossary/doi-moi/")]
    [InlineData("doi moi", "/glossary/doi-moi/")]
    [InlineData("ĐỔI MỚI", "/glossary/doi-moi/")]
    [InlineData("Nhân Dân", "/glossary/nhan-dan/")]
    [InlineData("nhan dan", "/glossary/nhan-dan/")]
    [InlineData("hanio", "/glossary/hanoi/")]
    [InlineData("Zarubezhnft", "/glossary/zarubezhneft/")]
    [InlineData("Putin", "/glossary/vladimir-putin/")]
    [InlineData("russia’s", "/glossary/russia/")]
    [InlineData("four noes", "/glossary/four-noes/")]
    [InlineData("4 noes", "/glossary/four-noes/")]
    [InlineData("non-alignment", "/glossary/non-alignment/")]
    [InlineData("nonalignment", "/glossary/non-alignment/")]
    [InlineData("yak130", "/glossary/yak-130/")]
    [InlineData("G7", "/glossary/g7/")]
    [InlineData("security supplier", "/glossary/security-supplier/")]
    [InlineData("  second   thomas shoal ", "/glossary/second-thomas-shoal/")]
    [InlineData("2016", "/glossary/nine-dash-line/")]
    [InlineData("Biden in Hanoi", "/timeline/#biden-in-hanoi")]
    [InlineData("arms deal 2022", "/timeline/#no-arms-deal")]
    [InlineData("1986", "/timeline/#doi-moi-adopted")]
    [InlineData("cautious welcome", "/briefings/regional-middle-power/")]
    [InlineData("Shruti Dey", "/briefings/regional-middle-power/")]
    [InlineData("what does Vietnam want", "/compare/what-vietnam-wants/")]
    [InlineData("U.S.", "/glossary/united-states/")]
    [InlineData("U.N.", "/glossary/united-nations/")]
    [InlineData("moodle", "/course/")]
    [InlineData("wordpress", "/course/")]
    [InlineData("course", "/course/")]
    [InlineData("timeline", "/timeline/")]
    [InlineData("glossary", "/glossary/")]
    [InlineData("comparisons", "/compare/")]
    [InlineData("sources", "/sources/")]
    [InlineData("licence", "/licence/")]
    [InlineData("accessibility", "/accessibility/")]
    [InlineData("xyzzyq", "")]
    [InlineData("%3Cscript%3E", "")]
    [InlineData("\"'&<>", "")]
    public async Task The_first_result_is_what_a_reader_means(string query, string expected)
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync(query);

        Assert.Equal(expected, await search.FirstAsync());
    }

    [Fact]
    public async Task A_result_shows_the_sentence_with_what_was_sought_marked_in_it_and_leads_to_its_paragraph()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("anniversary treaty");
        var sentence = search.Results.Locator(".sentence a[href*='/briefings/']").First;

        Assert.NotEmpty(await sentence.Locator("b").AllInnerTextsAsync());
        Assert.All(
            await sentence.Locator("b").AllInnerTextsAsync(),
            word => Assert.Matches("(?i)anniversar|treat", word));
        var words = (await sentence.InnerTextAsync()).TrimStart('…', ' ');
        await sentence.ClickAsync();
        Assert.Contains(words, await page.Locator(":target").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_in_a_row_are_one_mark_and_what_has_only_one_of_them_is_not_told()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("second thomas shoal");

        Assert.Equal(["Second Thomas Shoal"], await search.Results.First.Locator("h2 b").AllInnerTextsAsync());
        var all = await search.CountAsync();
        Assert.InRange(all, 1, await (await search.AskAsync("second")).CountAsync() - 1);
    }

    [Fact]
    public async Task What_is_called_by_the_words_says_how_it_begins()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("middle power");
        Assert.Equal("/glossary/middle-power/", await search.FirstAsync());
        var told = await search.Results.First.Locator(".sentence").InnerTextAsync();

        await page.GotoAsync(new Uri(site.Address, "glossary/middle-power/").AbsoluteUri);
        Assert.StartsWith(told.Trim(), (await page.InnerTextAsync(".definition p")).Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_sentence_begins_near_what_was_sought()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync("second thomas shoal");

        var begun = (await search.Results.Locator(".sentence").AllInnerTextsAsync()).Where(sentence => sentence.StartsWith('…')).ToList();
        Assert.NotEmpty(begun);
        Assert.All(begun, sentence => Assert.InRange(sentence.IndexOf("Second Thomas Shoal", StringComparison.Ordinal), 0, 120));
    }

    [Fact]
    public async Task Two_letters_are_found_as_a_word_alone_and_may_be_the_beginning_of_one()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("vi");
        Assert.Equal("Nothing yet for “vi”. Go on typing.", await search.Said.InnerTextAsync());
        Assert.Equal(0, await search.Results.CountAsync());

        await search.AskAsync("un");
        Assert.Equal("1 result for “un”.", await search.Said.InnerTextAsync());
        Assert.Equal("/glossary/united-nations/", await search.FirstAsync());
        Assert.All(await search.Results.Locator("b").AllInnerTextsAsync(), mark => Assert.Matches(@"^U\.?N\.?$", mark));
    }

    [Fact]
    public async Task A_correction_is_told_and_what_was_typed_stays_in_the_field()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync("hanio");

        Assert.Matches("^[0-9]+ results for “hanoi”. Nothing has “hanio”.$", await search.Said.InnerTextAsync());
        Assert.Equal("hanio", await search.Field.InputValueAsync());
    }

    [Theory]
    [InlineData("hanoi zyzzyva", "hanoi", "“zyzzyva”")]
    [InlineData("zyzzyva hanoi quokka", "hanoi", "“zyzzyva” or “quokka”")]
    [InlineData("zyzzyva hanio", "hanoi", "“zyzzyva” or “hanio”")]
    public async Task Words_that_nothing_has_are_told_beside_what_was_found_for_the_others(string query, string found, string nowhere)
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync(query);

        Assert.Matches($"^[0-9]+ results for “{found}”. Nothing has {nowhere}.$", await search.Said.InnerTextAsync());
    }

    [Fact]
    public async Task A_word_typed_twice_is_told_once()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync("hanoi zyzzyva Hanoi ZYZZYVA");

        Assert.Matches("^[0-9]+ results for “hanoi”. Nothing has “zyzzyva”.$", await search.Said.InnerTextAsync());
    }

    [Fact]
    public async Task What_is_called_by_a_word_stands_before_what_is_called_by_one_that_begins_with_it()
    {
        await using var harbour = await WrittenSite.OfTermsAsync(("Dry quayside", "Land by the water."), ("Old quay", "A wall by the water."));
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), harbour.Address).AskAsync("quay");

        Assert.Equal(["Old quay", "Dry quayside"], await search.Results.Locator("h2").AllInnerTextsAsync());
    }
}

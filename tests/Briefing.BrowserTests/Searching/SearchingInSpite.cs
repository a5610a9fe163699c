using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Searching;

/// <summary>The search of this repository's site where the network, the browser or the reader's haste is in its way.</summary>
public sealed class SearchingInSpite(PublishedSite site, Chromium chromium)
{
    private const string Failed = "The search could not be loaded. Briefings, terms, questions and pages stand below from A to Z.";

    [Fact]
    public async Task An_index_that_does_not_come_leaves_the_list_and_says_so()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        await window.RouteAsync("**/search/index.json", route => route.AbortAsync());
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("hanoi");

        Assert.Equal(Failed, await search.Said.InnerTextAsync());
        Assert.True(await page.Locator(".a-to-z").IsVisibleAsync());
    }

    [Fact]
    public async Task An_index_that_did_not_come_is_asked_for_again()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        await window.RouteAsync("**/search/index.json", route => route.AbortAsync());
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("hanoi");
        await window.UnrouteAllAsync();

        await search.Field.PressAsync("Enter");

        await search.Results.First.WaitForAsync();
        Assert.Equal("/glossary/hanoi/", await search.FirstAsync());
        Assert.False(await page.Locator(".a-to-z").IsVisibleAsync());
    }

    [Fact]
    public async Task A_search_that_fails_leaves_nothing_of_the_one_before_it()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("hanoi");
        await window.RouteAsync("**/search/*.json", route => route.FulfillAsync(new() { Status = 503 }));

        await search.Field.FillAsync("putin");

        await Assertions.Expect(search.Said).ToHaveTextAsync(Failed);
        Assert.Equal(0, await search.Results.CountAsync());
        Assert.False(await search.More.IsVisibleAsync());
        Assert.True(await page.Locator(".a-to-z").IsVisibleAsync());
    }

    [Fact]
    public async Task An_answer_that_comes_late_gives_way_to_that_of_what_was_typed_after_it()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, "search/");
        var search = new SearchPage(desk.Page, site.Address);
        await desk.StopClockAsync();
        await search.Field.FillAsync("hanoi");
        await using (await Held.OnAsync(desk.Page, "**/search/term-*.json", () => search.Field.PressAsync("Enter")))
        {
            await search.Field.FillAsync("xyzzyq");
            await search.Field.PressAsync("Enter");
            await search.AnsweredAsync();
            await desk.PassAsync(2000);
        }

        Assert.Equal("No results for “xyzzyq”.", await search.Said.InnerTextAsync());
        Assert.Equal(0, await search.Results.CountAsync());
    }

    [Fact]
    public async Task An_answer_that_takes_more_than_a_second_is_waited_for_with_a_word()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, "search/");
        var search = new SearchPage(desk.Page, site.Address);
        await desk.StopClockAsync();
        await search.Field.FillAsync("hanoi");
        await using (await Held.OnAsync(desk.Page, "**/search/index.json", () => search.Field.PressAsync("Enter")))
        {
            await desk.PassAsync(900);
            Assert.Equal("", await search.Said.InnerTextAsync());
            await desk.PassAsync(200);
            Assert.Equal("Searching…", await search.Said.InnerTextAsync());
        }

        await search.AnsweredAsync();
        var answer = await search.Said.InnerTextAsync();
        await desk.PassAsync(2000);
        Assert.Equal(answer, await search.Said.InnerTextAsync());
    }

    [Fact]
    public async Task Where_the_address_cannot_be_changed_it_finds_all_the_same()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        await window.AddInitScriptAsync("history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); }");
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync("hanoi");

        Assert.Equal("/glossary/hanoi/", await search.FirstAsync());
    }

    [Fact]
    public async Task More_that_is_asked_for_twice_comes_once()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("hanoi");

        await search.More.EvaluateAsync("button => { button.click(); button.click(); }");
        await search.Results.Nth(19).WaitForAsync();
        await page.EvaluateAsync("() => new Promise(done => setTimeout(done))");

        Assert.Equal(20, await search.Results.CountAsync());
    }

    [Fact]
    public async Task More_that_does_not_come_is_said_and_can_be_asked_for_again()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var search = await new SearchPage(await window.NewPageAsync(), site.Address).AskAsync("vietnam");
        var answer = await search.Said.InnerTextAsync();
        await window.RouteAsync("**/search/*.json", route => route.AbortAsync());

        await search.More.ClickAsync();
        await Assertions.Expect(search.Said).ToHaveTextAsync("More could not be loaded.");
        Assert.Equal(10, await search.Results.CountAsync());

        await window.UnrouteAllAsync();
        await search.More.ClickAsync();
        await search.Results.Nth(19).WaitForAsync();
        Assert.Equal(answer, await search.Said.InnerTextAsync());
    }

    [Fact]
    public async Task More_that_comes_late_gives_way_to_what_was_typed_after_it()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("vietnam");
        await using (await Held.OnAsync(page, "**/search/comparison-*.json", () => search.More.ClickAsync()))
        {
            await search.Field.FillAsync("xyzzyq");
            await Assertions.Expect(search.Said).ToHaveTextAsync("No results for “xyzzyq”.");
        }

        Assert.Equal("No results for “xyzzyq”.", await search.Said.InnerTextAsync());
        Assert.Equal(0, await search.Results.CountAsync());
    }
}

using System.Collections.Concurrent;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Searching;

/// <summary>The search of this repository's site by keyboard, as a screen reader hears it, in every look, and without script.</summary>
public sealed class UsingTheSearch(PublishedSite site, Chromium chromium)
{
    [Fact]
    public async Task The_keyboard_goes_from_the_header_of_any_page_to_a_result()
    {
        await using var window = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "glossary/hanoi/").AbsoluteUri);
        await page.GetByRole(AriaRole.Searchbox).FocusAsync();
        await page.Keyboard.TypeAsync("multiplexity");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/search/?q=multiplexity");
        var search = new SearchPage(page, site.Address);
        await search.AnsweredAsync();

        await search.Field.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.ArrivesAtAsync("/glossary/multiplexity/");
    }

    [Fact]
    public async Task Typing_finds_without_a_key_more_and_the_address_can_be_shared()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "search/").AbsoluteUri);
        var search = new SearchPage(page, site.Address);
        Assert.True(await search.Field.EvaluateAsync<bool>("field => field === document.activeElement"));

        await page.Keyboard.TypeAsync("Đổi");
        await search.AnsweredAsync();
        Assert.Equal(new Uri(site.Address, "search/?q=%C4%90%E1%BB%95i").AbsoluteUri, page.Url);
        Assert.False(await page.Locator(".a-to-z").IsVisibleAsync());
        var found = await search.FirstAsync();

        await page.ReloadAsync();
        await search.AnsweredAsync();
        Assert.Equal(found, await search.FirstAsync());

        await search.Field.FillAsync("");
        await page.Locator(".a-to-z").WaitForAsync();
        Assert.Equal(new Uri(site.Address, "search/").AbsoluteUri, page.Url);
        Assert.Equal(0, await search.Results.CountAsync());
    }

    [Fact]
    public async Task A_screen_reader_hears_what_the_page_is_and_how_much_was_found()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("multiplexity");

        Assert.Equal("4 results for “multiplexity”.", await search.Said.InnerTextAsync());
        Assert.False(await search.More.IsVisibleAsync());
        var tree = await page.Locator("main").AriaSnapshotAsync();
        Assert.Contains("- search:", tree, StringComparison.Ordinal);
        Assert.Contains("- searchbox \"Words to search for\": multiplexity", tree, StringComparison.Ordinal);
        Assert.Contains("- status: 4 results for “multiplexity”.", tree, StringComparison.Ordinal);
        Assert.Contains("- heading \"multiplexity\" [level=2]", tree, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_is_shown_when_it_is_asked_for_and_the_keyboard_goes_on_there()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var search = await new SearchPage(page, site.Address).AskAsync("hanoi");
        Assert.Equal(10, await search.Results.CountAsync());

        await search.More.ClickAsync();
        await search.Results.Nth(19).WaitForAsync();

        Assert.True(await search.Results.Nth(10).Locator("h2 a").EvaluateAsync<bool>("link => link === document.activeElement"));
    }

    [Theory]
    [InlineData("bamboo diplomasy")]
    [InlineData("putin")]
    public async Task Results_have_no_barrier_and_fit_in_every_look_and_nothing_is_refused(string query)
    {
        var wrong = new ConcurrentQueue<string>();
        foreach (var look in Look.All)
        {
            await using var window = await chromium.Browser.NewContextAsync(look.Options);
            var page = await window.NewPageAsync();
            page.Console += (_, message) => wrong.Enqueue($"{look}: {message.Text}");
            page.PageError += (_, error) => wrong.Enqueue($"{look}: {error}");
            await new SearchPage(page, site.Address).AskAsync(query);

            Assert.Equal(look.Width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            foreach (var barrier in await Axe.BarriersOnAsync(page))
            {
                wrong.Enqueue($"{look}: {barrier}");
            }
        }

        None.Of(wrong);
    }

    [Fact]
    public async Task Without_script_every_title_and_term_stands_there_and_the_letters_lead_to_them()
    {
        await using var window = await chromium.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "search/?q=hanoi").AbsoluteUri);

        Assert.True(await page.Locator("noscript p").IsVisibleAsync());
        Assert.False(await page.Locator(".search input").IsVisibleAsync());
        var pages = site.Pages.Where(path => path.Count(c => c == '/') == 3 && !path.StartsWith("/timeline/", StringComparison.Ordinal)).ToList();
        Assert.True(pages.Count > 70);
        foreach (var path in pages)
        {
            Assert.True(await page.Locator($".a-to-z a[href='{path}']").IsVisibleAsync(), path);
        }

        await page.Locator(".letters a", new() { HasText = "Z" }).ClickAsync();
        Assert.Equal("Z", await page.Locator(":target").InnerTextAsync());
    }
}

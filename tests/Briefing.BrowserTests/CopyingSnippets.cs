using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>What other sites are to be given, copied by a button where script runs, and by hand where it does not.</summary>
public sealed class CopyingSnippets(PublishedSite site, Chromium chromium)
{
    private const string Details = ".embed-this summary";

    [Fact]
    public async Task A_button_copies_the_snippet_that_it_follows_and_says_so()
    {
        await using var window = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        var page = await OpenAsync(window);
        var snippets = await page.Locator(".snippets code").AllTextContentsAsync();
        await page.ClickAsync(Details);

        for (var number = 0; number < snippets.Count; number++)
        {
            var button = page.Locator(".snippets button").Nth(number);
            await button.FocusAsync();
            await page.Keyboard.PressAsync("Enter");

            await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync($"{await button.GetAttributeAsync("aria-description")}: copied");
            Assert.Equal(snippets[number], await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        }

        Assert.Equal(snippets.Count, await page.Locator(".snippets button").CountAsync());
    }

    [Fact]
    public async Task Where_copying_is_refused_the_snippet_is_selected_to_be_copied_by_hand()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        await window.AddInitScriptAsync("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
        var page = await OpenAsync(window);
        await page.ClickAsync(Details);

        await page.Locator(".snippets button").Nth(1).ClickAsync();

        await page.WaitForFunctionAsync("() => getSelection().toString() === document.querySelectorAll('.snippets code')[1].textContent");
        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Where_there_is_no_clipboard_no_button_pretends_there_is()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        await window.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        var page = await OpenAsync(window);

        Assert.Equal(0, await page.Locator(".snippets button").CountAsync());
    }

    [Fact]
    public async Task Every_button_says_what_it_copies()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await OpenAsync(window);

        var named = await page.Locator(".snippets button").EvaluateAllAsync<string[]>(
            "buttons => buttons.map(button => `${button.textContent}: ${button.ariaDescription}`)");

        Assert.Equal("Copy: A frame for Moodle, Canvas and other course systems", named[1]);
        Assert.All(named, name => Assert.Matches("^Copy: .+", name));
    }

    [Fact]
    public async Task Without_script_the_snippets_are_there_and_no_button_that_does_nothing()
    {
        await using var window = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var page = await OpenAsync(window);
        await page.ClickAsync(Details);

        Assert.True(await page.Locator(".snippets code").First.IsVisibleAsync());
        Assert.Equal(0, await page.Locator(".snippets button").CountAsync());
    }

    private async Task<IPage> OpenAsync(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "/glossary/hedging/").AbsoluteUri);
        return page;
    }
}

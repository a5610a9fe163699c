using Microsoft.Playwright;

namespace Briefing.BrowserTests.Searching;

/// <summary>The search of a site, in a browser.</summary>
internal sealed class SearchPage(IPage page, Uri site)
{
    /// <summary>What a screen reader is told.</summary>
    public ILocator Said => page.GetByRole(AriaRole.Status);

    /// <summary>What was found.</summary>
    public ILocator Results => page.Locator(".results > li");

    /// <summary>The field.</summary>
    public ILocator Field => page.Locator(".search input");

    /// <summary>Opens it by its address, and waits until it has an answer.</summary>
    public async Task<SearchPage> AskAsync(string query)
    {
        await page.GotoAsync(new Uri(site, "search/?q=" + Uri.EscapeDataString(query)).AbsoluteUri);
        await AnsweredAsync();
        return this;
    }

    /// <summary>The button for more.</summary>
    public ILocator More => page.GetByRole(AriaRole.Button, new() { Name = "Show more" });

    /// <summary>Waits until there is an answer.</summary>
    public Task AnsweredAsync() =>
        page.WaitForFunctionAsync("() => !['', 'Searching…'].includes(document.querySelector('.said').textContent)");

    /// <summary>How many results there are, shown or not, as is said.</summary>
    public async Task<int> CountAsync() =>
        int.Parse((await Said.InnerTextAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Where the first result leads; nothing where nothing was found.</summary>
    public async Task<string> FirstAsync() =>
        await Results.CountAsync() == 0 ? "" : await Results.First.Locator("h2 a").GetAttributeAsync("href") ?? "";
}

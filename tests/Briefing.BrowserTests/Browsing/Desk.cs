using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>A page of the published site in a window of its own, whose clock can be put forward.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private static readonly DateTime Morning = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private readonly IBrowserContext window;

    private Desk(IBrowserContext window, IPage page)
    {
        this.window = window;
        Page = page;
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Stops the page's clock: from now on, time passes only as it is let.</summary>
    public Task StopClockAsync() => Page.Clock.PauseAtAsync(Morning.AddHours(1));

    /// <summary>Lets time pass for the page, all at once.</summary>
    public Task PassAsync(int milliseconds) => Page.Clock.RunForAsync(milliseconds);

    /// <summary>Opens a path of the site.</summary>
    public static async Task<Desk> OpenAsync(Chromium chromium, PublishedSite site, string path, BrowserNewContextOptions? options = null)
    {
        var window = await chromium.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var desk = new Desk(window, await window.NewPageAsync());
        await desk.Page.Clock.InstallAsync(new() { TimeDate = Morning });
        await desk.Page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);
        return desk;
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => window.DisposeAsync();
}

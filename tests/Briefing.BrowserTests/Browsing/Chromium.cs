using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>One running Chromium for all tests, that can reach this machine and nothing else.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Missing =
        "No Chromium was found or could be installed. Install one, or name its program in the variable BRIEFING_CHROMIUM.";

    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>The browser. Where there is none, the test that asks is skipped; in CI it fails.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.True(browser is not null || Environment.GetEnvironmentVariable("CI") is null or "" or "false", Missing);
            Assert.SkipWhen(browser is null, Missing);
            return browser;
        }
    }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        if (ChromiumSearch.Find(playwright) is { } program)
        {
            browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = Arguments() });
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private static string[] Arguments()
    {
        string[] quiet =
        [
            "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",

            // A page of another site is made up by a test, and may not be kept from showing what this machine serves.
            "--disable-features=LocalNetworkAccessChecks",
        ];
        return OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess ? [.. quiet, "--no-sandbox"] : quiet;
    }
}

using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>Finds a Chromium on this machine, or brings one.</summary>
internal static class ChromiumSearch
{
    private static readonly string[] Names =
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    private static readonly string[] UsualPlaces =
    [
        "/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        .. In(Environment.SpecialFolder.ProgramFiles),
        .. In(Environment.SpecialFolder.ProgramFilesX86),
        .. In(Environment.SpecialFolder.LocalApplicationData),
    ];

    /// <summary>
    /// The program that <c>BRIEFING_CHROMIUM</c> names, else one that is installed, else one that Playwright installs;
    /// null where there is none and none can be had.
    /// </summary>
    public static string? Find(IPlaywright playwright)
    {
        var named = Environment.GetEnvironmentVariable("BRIEFING_CHROMIUM");
        return string.IsNullOrEmpty(named) ? Installed() ?? Brought(playwright) : named;
    }

    private static string? Installed()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return UsualPlaces.Concat(onPath)
            .SelectMany(place => Names.Select(name => Path.Combine(place, name)).Prepend(place))
            .FirstOrDefault(File.Exists);
    }

    private static string[] In(Environment.SpecialFolder folder) =>
    [
        Path.Combine(Environment.GetFolderPath(folder), "Google/Chrome/Application"),
        Path.Combine(Environment.GetFolderPath(folder), "Microsoft/Edge/Application"),
    ];

    private static string? Brought(IPlaywright playwright)
    {
        var brought = playwright.Chromium.ExecutablePath;
        return File.Exists(brought) || Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0 ? brought : null;
    }
}

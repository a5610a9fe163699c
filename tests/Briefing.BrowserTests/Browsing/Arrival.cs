using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>Waits until a window shows a page.</summary>
internal static class Arrival
{
    private const float Patience = 30_000;

    /// <summary>Waits until the window's address ends so. It is asked for again and again: an event of going there may have been already.</summary>
    public static Task ArrivesAtAsync(this IPage page, string path) =>
        Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(path) + "$"), new() { Timeout = Patience });
}

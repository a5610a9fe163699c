using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Where the preview of a term stands: at a mention of two lines, in small windows, and on an enlarged page.</summary>
public sealed class PlacingPreviews(PublishedSite site, Chromium chromium)
{
    private const string Briefing = "briefings/security-suppliers/";

    [Fact]
    public async Task Of_a_mention_that_breaks_over_two_lines_the_preview_begins_at_the_line_that_is_pointed_at()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing);

        foreach (var line in await LinesOfABrokenMentionAsync(desk.Page))
        {
            await desk.Page.Mouse.MoveAsync(line[0] + 4, line[1]);
            await Preview(desk).WaitForAsync();

            Assert.Equal(line[0], (await Preview(desk).BoundingBoxAsync())!.X, 1f);
            await desk.Page.Mouse.MoveAsync(2, 2);
            await Preview(desk).WaitForAsync(new() { State = WaitForSelectorState.Detached });
        }
    }

    [Fact]
    public async Task The_page_keeps_still_under_a_pointer_and_the_preview_begins_in_the_window_however_small_it_is()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, new() { ViewportSize = new() { Width = 320, Height = 256 } });
        await Mention(desk).EvaluateAsync("link => link.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var before = await desk.Page.EvaluateAsync<double>("scrollY");

        await Mention(desk).HoverAsync();
        await Preview(desk).WaitForAsync();

        Assert.True((await Preview(desk).BoundingBoxAsync())!.Y >= 0);
        Assert.Equal(before, await desk.Page.EvaluateAsync<double>("scrollY"));
    }

    [Fact]
    public async Task A_preview_that_had_to_be_low_is_whole_again_in_a_window_that_grows()
    {
        const string IsWhole = "preview => preview.scrollHeight <= preview.clientHeight";
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, new() { ViewportSize = new() { Width = 320, Height = 200 } });
        await desk.Page.Keyboard.PressAsync("Shift");
        await Mention(desk).FocusAsync();
        Assert.False(await Preview(desk).EvaluateAsync<bool>(IsWhole));

        await desk.Page.SetViewportSizeAsync(1280, 800);

        await desk.Page.WaitForFunctionAsync($"({IsWhole})(document.querySelector('.preview'))");
    }

    [Fact]
    public async Task On_a_page_that_two_fingers_have_enlarged_a_preview_begins_where_it_can_be_seen()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        await Mention(desk).ScrollIntoViewIfNeededAsync();
        await using var session = await desk.Page.Context.NewCDPSessionAsync(desk.Page);
        await session.SendAsync("Emulation.setPageScaleFactor", new() { ["pageScaleFactor"] = 3 });
        await desk.Page.WaitForFunctionAsync("visualViewport.scale === 3");
        await desk.Page.Keyboard.PressAsync("Shift");

        await Mention(desk).EvaluateAsync("link => link.focus({ preventScroll: true })");

        Assert.True(await Preview(desk).EvaluateAsync<bool>("""
            preview => {
                const { left, top } = preview.getBoundingClientRect(), { offsetLeft, offsetTop } = visualViewport;
                return left >= offsetLeft && top >= offsetTop - 1;
            }
            """));
    }

    private static ILocator Mention(Desk desk) => desk.Page.Locator(".passage > p a.term").Nth(2);

    private static ILocator Preview(Desk desk) => desk.Page.Locator(".preview");

    /// <summary>Of a mention that ends on another line than it begins: where each line begins, and its middle.</summary>
    private static async Task<float[][]> LinesOfABrokenMentionAsync(IPage page)
    {
        for (var width = 1280; width > 1000; width -= 20)
        {
            await page.SetViewportSizeAsync(width, 800);
            var lines = await page.EvaluateAsync<float[][]>("""
                () => {
                    const broken = [...document.querySelectorAll('.passage > p a.term')].find(link => link.getClientRects().length === 2);
                    broken?.scrollIntoView({ block: 'center', behavior: 'instant' });
                    return [...broken?.getClientRects() ?? []].map(({ x, y, height }) => [x, y + height / 2]);
                }
                """);
            if (lines.Length > 0)
            {
                return lines;
            }
        }

        throw new InvalidOperationException("No mention breaks over two lines.");
    }
}

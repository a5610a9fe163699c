using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Mentions of terms under a mouse and a finger, with and without a key: what opens a preview, where, and what follows the link.</summary>
public sealed class PointingAtTerms(PublishedSite site, Chromium chromium)
{
    private const string Briefing = "briefings/security-suppliers/";
    private const string Mentions = ".passage > p a.term";

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true };

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
    public async Task A_mouse_follows_the_link_without_a_preview()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing);
        var href = await Mention(desk).GetAttributeAsync("href");
        await desk.StopClockAsync();

        await Mention(desk).ClickAsync();

        await desk.Page.ArrivesAtAsync(href!);
    }

    [Theory]
    [InlineData(MouseButton.Left, KeyboardModifier.Control)]
    [InlineData(MouseButton.Left, KeyboardModifier.Shift)]
    [InlineData(MouseButton.Middle, null)]
    public async Task A_mouse_opens_the_link_beside_the_page_as_it_does_any_link(MouseButton button, KeyboardModifier? key)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing);
        var href = await Mention(desk).GetAttributeAsync("href");

        var other = await desk.Page.Context.RunAndWaitForPageAsync(
            () => Mention(desk).ClickAsync(new() { Button = button, Modifiers = key is { } held ? [held] : [] }));

        await other.ArrivesAtAsync(href!);
        Assert.EndsWith(Briefing, desk.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KeyboardModifier.Control)]
    [InlineData(KeyboardModifier.Shift)]
    [InlineData(KeyboardModifier.Alt)]
    [InlineData(KeyboardModifier.Meta)]
    public async Task A_touch_while_a_key_is_held_is_left_to_the_browser(KeyboardModifier key)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, Phone);
        await desk.Page.EvaluateAsync("addEventListener('click', event => { document.title = `${event.defaultPrevented}`; event.preventDefault(); })");

        await Mention(desk).TapAsync(new() { Modifiers = [key] });
        await desk.Page.WaitForFunctionAsync("['true', 'false'].includes(document.title)");

        Assert.Equal("false", await desk.Page.TitleAsync());
        Assert.Equal(0, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task Where_a_browser_knows_no_popover_a_touch_follows_the_link()
    {
        await using var window = await chromium.Browser.NewContextAsync(Phone);
        await window.AddInitScriptAsync("delete HTMLElement.prototype.popover; delete HTMLElement.prototype.showPopover");
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, Briefing).AbsoluteUri);
        var mention = page.Locator(Mentions).Nth(2);
        var href = await mention.GetAttributeAsync("href");

        await mention.TapAsync();

        await page.ArrivesAtAsync(href!);
    }

    [Fact]
    public async Task The_page_keeps_still_under_a_pointer_however_small_the_window_is()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, new() { ViewportSize = new() { Width = 320, Height = 256 } });
        await Mention(desk).ScrollIntoViewIfNeededAsync();
        var before = await desk.Page.EvaluateAsync<double>("scrollY");

        await Mention(desk).HoverAsync();
        await Preview(desk).WaitForAsync();

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
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, Phone);
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

    [Fact]
    public async Task A_preview_leaves_out_the_marks_of_notes()
    {
        await using var harbour = await WrittenSite.OfTermsAsync(
            ("pilotage", "Guiding a ship[^1] by one who knows the water.\n\n[^1]: Of any size."), ("roadstead", "Where ships wait for pilotage."));
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(harbour.Address, "glossary/").AbsoluteUri);
        Assert.Equal("1", await page.Locator("#pilotage dd sup").InnerTextAsync());

        await page.Locator("#roadstead dd a.term").HoverAsync();

        Assert.Equal("Guiding a ship by one who knows the water.", await page.Locator("[id='term:text']").InnerTextAsync());
    }

    private static ILocator Mention(Desk desk) => desk.Page.Locator(Mentions).Nth(2);

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

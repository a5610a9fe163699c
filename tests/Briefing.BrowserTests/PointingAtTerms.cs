using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Mentions of terms under a mouse and a finger, with and without a key: what opens a preview, and what follows the link.</summary>
public sealed class PointingAtTerms(PublishedSite site, Chromium chromium)
{
    private const string Briefing = "briefings/security-suppliers/";
    private const string Mentions = ".passage > p a.term";

    private static readonly BrowserNewContextOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true };

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
}

using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>
/// The preview of a term: each condition of WCAG 2.2 for content on hover or focus (1.4.13), by pointer, keyboard and touch.
/// </summary>
public sealed class PreviewingTerms(PublishedSite site, Chromium chromium)
{
    private const string Briefing = "briefings/security-suppliers/";

    [Fact]
    public async Task A_pointer_that_rests_on_a_mention_opens_it_and_one_that_passes_does_not()
    {
        await using var desk = await OpenAsync();
        var (first, second) = (Mention(desk, 2), Mention(desk, 5));

        await desk.StopClockAsync();
        await first.HoverAsync();
        await desk.PassAsync(100);
        await second.HoverAsync();
        await desk.PassAsync(200);
        Assert.Equal(0, await Preview(desk).CountAsync());

        await desk.PassAsync(300);

        Assert.Equal(await HrefOfAsync(second), await HrefOfAsync(Preview(desk).GetByRole(AriaRole.Link)));
        Assert.Equal(1, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task A_pointer_that_selects_text_across_a_mention_opens_nothing()
    {
        await using var desk = await OpenAsync();
        await desk.StopClockAsync();
        var (heading, mention) = (desk.Page.Locator("[id='part:text']"), Mention(desk, 2));
        await heading.ScrollIntoViewIfNeededAsync();
        await heading.HoverAsync();
        await desk.Page.Mouse.DownAsync();
        await mention.HoverAsync();
        await desk.PassAsync(1500);

        Assert.Equal(0, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task A_name_in_the_list_of_terms_which_says_what_it_means_opens_nothing()
    {
        await using var desk = await OpenAsync();
        await desk.Page.Locator(".defined summary").ClickAsync();
        await desk.StopClockAsync();

        await desk.Page.Locator(".definitions dt a").First.HoverAsync();
        await desk.PassAsync(1500);

        Assert.Equal(0, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task It_waits_a_moment_for_a_pointer_that_leaves()
    {
        await using var desk = await OpenAsync();
        await Mention(desk, 2).HoverAsync();
        await Preview(desk).WaitForAsync();
        await desk.StopClockAsync();

        await desk.Page.Mouse.MoveAsync(2, 2);
        await desk.PassAsync(200);
        Assert.True(await Preview(desk).IsVisibleAsync());

        await desk.PassAsync(200);
        Assert.Equal(0, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task It_closes_at_once_when_the_keyboard_goes_on_to_something_else()
    {
        await using var desk = await OpenAsync();
        await TabToAsync(desk, Mention(desk, 2));
        await Preview(desk).WaitForAsync();
        await desk.StopClockAsync();

        await desk.Page.Locator("#p4 .number").FocusAsync();

        Assert.Equal(0, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task It_stays_on_the_screen_when_the_window_gets_narrower()
    {
        await using var desk = await OpenAsync();
        await TabToAsync(desk, Mention(desk, 2));
        await Preview(desk).WaitForAsync();

        await desk.Page.SetViewportSizeAsync(320, 800);

        await desk.Page.WaitForFunctionAsync("""
            () => {
                const { left, right } = document.querySelector('.preview').getBoundingClientRect();
                return left >= 0 && right <= innerWidth;
            }
            """);
    }

    [Fact]
    public async Task It_tells_what_the_list_of_terms_tells_and_leads_to_the_entry()
    {
        await using var desk = await OpenAsync();
        var mention = Mention(desk, 2);
        await mention.HoverAsync();

        var href = await HrefOfAsync(mention);
        var definition = await desk.Page.Locator($".definitions dt:has([href='{href}']) + dd").TextContentAsync();
        Assert.Equal(definition, await Preview(desk).Locator("[id='term:text']").TextContentAsync());

        await Preview(desk).GetByRole(AriaRole.Link).ClickAsync();
        await desk.Page.ArrivesAtAsync(href);
    }

    [Fact]
    public async Task Dismissable_Escape_closes_it_and_leaves_pointer_and_focus_where_they_are()
    {
        await using var desk = await OpenAsync();
        var mention = Mention(desk, 2);
        await TabToAsync(desk, mention);
        await mention.HoverAsync();
        await Preview(desk).WaitForAsync();

        await desk.Page.Keyboard.PressAsync("Escape");

        await GoneAsync(desk);
        Assert.True(await mention.EvaluateAsync<bool>("link => link === document.activeElement && link.matches(':hover')"));
    }

    [Fact]
    public async Task Hoverable_the_pointer_can_move_into_it_and_stay()
    {
        await using var desk = await OpenAsync();
        await Mention(desk, 2).HoverAsync();
        var box = (await Preview(desk).BoundingBoxAsync())!;
        await desk.StopClockAsync();

        await desk.Page.Mouse.MoveAsync(box.X + (box.Width / 2), box.Y + (box.Height / 2), new() { Steps = 8 });
        await desk.PassAsync(1500);

        Assert.True(await Preview(desk).IsVisibleAsync());
    }

    [Fact]
    public async Task Persistent_it_stays_while_the_mention_is_pointed_at_or_in_focus_and_closes_when_neither_is_so()
    {
        await using var desk = await OpenAsync();
        var mention = Mention(desk, 2);
        await TabToAsync(desk, mention);
        await mention.HoverAsync();
        await desk.PassAsync(20_000);
        Assert.True(await Preview(desk).IsVisibleAsync());

        await desk.Page.Mouse.MoveAsync(2, 2);
        await desk.PassAsync(1500);
        Assert.True(await Preview(desk).IsVisibleAsync());

        await mention.EvaluateAsync("link => link.blur()");
        await desk.PassAsync(1500);
        Assert.Equal(0, await Preview(desk).CountAsync());
    }

    [Fact]
    public async Task Its_words_can_be_selected_and_it_stays_for_them()
    {
        await using var desk = await OpenAsync();
        await Mention(desk, 2).HoverAsync();
        var box = (await Preview(desk).Locator("[id='term:text']").BoundingBoxAsync())!;

        await desk.Page.Mouse.MoveAsync(box.X + 3, box.Y + 8);
        await desk.Page.Mouse.DownAsync();
        await desk.Page.Mouse.MoveAsync(box.X + 120, box.Y + 8, new() { Steps = 5 });
        await desk.Page.Mouse.UpAsync();
        await desk.Page.Mouse.MoveAsync(2, 2);
        await desk.PassAsync(1500);

        Assert.NotEqual("", await desk.Page.EvaluateAsync<string>("getSelection().toString()"));
        Assert.True(await Preview(desk).IsVisibleAsync());
    }

    [Fact]
    public async Task The_keyboard_opens_it_goes_on_to_the_next_mention_and_follows_the_link()
    {
        await using var desk = await OpenAsync();
        var mention = Mention(desk, 2);
        await TabToAsync(desk, mention);
        await Preview(desk).WaitForAsync();

        await desk.Page.Keyboard.PressAsync("Tab");
        Assert.False(await Preview(desk).EvaluateAllAsync<bool>("all => all.some(preview => preview.contains(document.activeElement))"));

        await desk.Page.Keyboard.PressAsync("Shift+Tab");
        var href = await HrefOfAsync(mention);
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.ArrivesAtAsync(href);
    }

    [Fact]
    public async Task A_screen_reader_is_told_the_definition_with_the_link_and_finds_it_after_the_link()
    {
        await using var desk = await OpenAsync();
        var mention = Mention(desk, 2);
        await TabToAsync(desk, mention);
        var definition = (await Preview(desk).Locator("[id='term:text']").TextContentAsync())!;

        await Assertions.Expect(mention).ToHaveAccessibleDescriptionAsync(definition);
        await Assertions.Expect(mention).ToHaveRoleAsync(AriaRole.Link);
        await Assertions.Expect(Preview(desk)).ToHaveRoleAsync(AriaRole.Note);
        Assert.Contains("link \"Full entry of ", await Preview(desk).AriaSnapshotAsync(), StringComparison.Ordinal);
        Assert.True(await mention.EvaluateAsync<bool>("link => link.nextElementSibling.matches('.preview')"));

        await desk.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(mention).ToHaveAccessibleDescriptionAsync("");
    }

    [Fact]
    public async Task A_first_touch_opens_it_a_second_follows_the_link_and_one_beside_it_closes_it()
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        var (first, second) = (Mention(desk, 2), Mention(desk, 4));
        var here = desk.Page.Url;
        await desk.StopClockAsync();

        await first.TapAsync();
        await Preview(desk).WaitForAsync();
        await desk.Page.Locator("h1").TapAsync();
        Assert.Equal(0, await Preview(desk).CountAsync());
        Assert.Equal(here, desk.Page.Url);

        await second.TapAsync();
        await Preview(desk).WaitForAsync();
        var href = await HrefOfAsync(second);
        await second.TapAsync();
        await desk.Page.ArrivesAtAsync(href);
    }

    [Fact]
    public async Task After_a_touch_whatever_clicks_without_a_finger_follows_the_link()
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = 360, Height = 740 }, HasTouch = true, IsMobile = true });
        await desk.Page.Locator("h1").TapAsync();
        var mention = Mention(desk, 2);
        var href = await HrefOfAsync(mention);

        await mention.EvaluateAsync("link => link.click()");

        await desk.Page.ArrivesAtAsync(href);
    }

    [Theory]
    [InlineData(1280, 800, 1)]
    [InlineData(640, 400, 2)]
    [InlineData(320, 568, 1)]
    [InlineData(320, 256, 4)]
    public async Task It_is_never_off_the_screen_and_never_over_its_mention_where_there_is_room(int width, int height, float scale)
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = height }, DeviceScaleFactor = scale });
        var mentions = await desk.Page.Locator("main a.term:not(dt > *):visible").AllAsync();
        var wrong = new List<string>();
        foreach (var mention in mentions)
        {
            await TabToAsync(desk, mention);
            await Preview(desk).WaitForAsync();
            wrong.AddRange(await Preview(desk).EvaluateAsync<string[]>("""
                preview => {
                    const { left, right, top, bottom, height } = preview.getBoundingClientRect();
                    const lines = [...preview.previousElementSibling.getClientRects()];
                    const said = [];
                    if (left < 0 || right > innerWidth || top < 0 || bottom > innerHeight) said.push('off the screen');
                    const hasRoom = lines[0].top > height + 4 || innerHeight - lines.at(-1).bottom > height + 4;
                    if (hasRoom && lines.some(line => line.bottom > top && line.top < bottom)) said.push('over its mention');
                    return said.map(what => `${preview.firstChild.textContent}: ${what}`);
                }
                """));
        }

        Assert.True(mentions.Count > 20);
        None.Of(wrong);
    }

    [Fact]
    public async Task In_a_small_window_it_hides_neither_the_mention_that_the_keyboard_reached_nor_its_ring()
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 256 }, DeviceScaleFactor = 4 });
        var mentions = await desk.Page.Locator("main a.term:not(dt > *):visible").CountAsync();
        var wrong = new List<string>();
        var reached = 0;
        while (reached < mentions)
        {
            await desk.Page.Keyboard.PressAsync("Tab");
            if (!await desk.Page.EvaluateAsync<bool>("document.activeElement.matches('main a.term:not(dt > *)')"))
            {
                continue;
            }

            reached++;
            wrong.AddRange(await Preview(desk).EvaluateAsync<string[]>("""
                preview => {
                    const ring = 6;
                    const { top, bottom, height } = preview.getBoundingClientRect();
                    const lines = [...document.activeElement.getClientRects()];
                    const said = [];
                    if (lines[0].top < ring || lines.at(-1).bottom > innerHeight - ring) said.push('mention off the screen');
                    if (lines.some(line => line.bottom + ring > top && line.top - ring < bottom)) said.push('over its mention');
                    if (top < 0 || bottom > innerHeight) said.push('off the screen');
                    if (height < 100) said.push('too low to be read');
                    return said.map(what => `${preview.firstChild.textContent}: ${what}`);
                }
                """));
        }

        Assert.True(mentions > 20);
        None.Of(wrong);
    }

    [Theory]
    [InlineData(360, ColorScheme.Light)]
    [InlineData(360, ColorScheme.Dark)]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task Open_on_any_kind_of_page_it_has_no_barrier_that_axe_finds(int width, ColorScheme scheme)
    {
        string[] kinds = ["", Briefing, "timeline/", "glossary/", "glossary/hedging/", "compare/", "compare/why-the-visit/", "how-to-use/"];
        foreach (var kind in kinds)
        {
            await using var desk = await Desk.OpenAsync(chromium, site, kind, new Look(width, scheme).Options);
            await TabToAsync(desk, desk.Page.Locator("main a.term:not(dt > *):visible").First);
            await Preview(desk).WaitForAsync();

            None.Of((await Axe.BarriersOnAsync(desk.Page)).Select(barrier => $"{kind}: {barrier}"));
        }
    }

    [Fact]
    public async Task Without_script_a_mention_is_a_link_and_the_list_of_terms_can_be_opened()
    {
        await using var desk = await OpenAsync(new() { JavaScriptEnabled = false });
        await desk.Page.Locator(".defined summary").ClickAsync();
        Assert.True(await desk.Page.Locator(".definitions dd").First.IsVisibleAsync());

        var mention = Mention(desk, 2);
        var href = await HrefOfAsync(mention);
        await mention.ClickAsync();
        await desk.Page.ArrivesAtAsync(href);
    }

    private Task<Desk> OpenAsync(BrowserNewContextOptions? options = null) => Desk.OpenAsync(chromium, site, Briefing, options);

    private static ILocator Mention(Desk desk, int index) => desk.Page.Locator(".passage > p a.term").Nth(index);

    private static ILocator Preview(Desk desk) => desk.Page.Locator(".preview");

    private static async Task<string> HrefOfAsync(ILocator link) => (await link.GetAttributeAsync("href"))!;

    private static Task GoneAsync(Desk desk) => Preview(desk).WaitForAsync(new() { State = WaitForSelectorState.Detached });

    /// <summary>Puts the focus on an element as the keyboard does: from what stands before it.</summary>
    private static async Task TabToAsync(Desk desk, ILocator element)
    {
        await desk.Page.Keyboard.PressAsync("Escape");
        await element.EvaluateAsync("element => element.scrollIntoView({ block: 'center', behavior: 'instant' })");
        await desk.Page.Keyboard.PressAsync("Shift");
        await element.FocusAsync();
    }
}

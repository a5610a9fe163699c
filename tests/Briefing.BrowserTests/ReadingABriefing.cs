using System.Text.RegularExpressions;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>The tools that a briefing of this repository's site gives its reader, on a screen and on paper.</summary>
public sealed partial class ReadingABriefing(PublishedSite site, Chromium chromium)
{
    private const string Briefing = "briefings/security-suppliers/";
    private const string Current = "[...document.querySelectorAll('.contents [aria-current]')].map(link => link.hash).join()";

    // Done when the page has been told that it was scrolled, and has drawn what it makes of that.
    private const string ScrollTo = """
        hash => new Promise(done => {
            const drawn = () => requestAnimationFrame(() => requestAnimationFrame(done)), before = scrollY;
            addEventListener('scroll', drawn, { once: true });
            document.getElementById(hash.slice(1)).scrollIntoView({ block: 'start', behavior: 'instant' });
            if (scrollY === before) drawn();
        })
        """;

    [Fact]
    public async Task The_contents_mark_the_part_that_is_being_read_and_no_other()
    {
        await using var desk = await OpenAsync();
        var hashes = await desk.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.contents a')].map(link => link.hash)");
        var marked = new List<string>();
        foreach (var hash in hashes)
        {
            await desk.Page.EvaluateAsync(ScrollTo, hash);
            marked.Add(await desk.Page.EvaluateAsync<string>(Current));
        }

        // The terms are folded, and at the end of the page the last parts are on the screen together.
        Assert.True(hashes.Length > 10);
        Assert.Equal(["#part:terms", "#part:source", "#part:cite", "#part:questions", "#part:related"], hashes[^5..]);
        Assert.Equal(hashes[..^5], marked[..^5]);
        Assert.Contains(marked[^1], hashes[^2..]);
        Assert.All(marked, hash => Assert.Contains(hash, hashes));
    }

    [Fact]
    public async Task Contents_longer_than_the_window_are_scrolled_to_what_they_mark()
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 260 } });
        await desk.Page.EvaluateAsync(ScrollTo, "#part:source");

        var marked = desk.Page.Locator(".contents [aria-current]");
        await Assertions.Expect(marked).ToBeInViewportAsync(new() { Ratio = 0.99f });
        Assert.True(await marked.EvaluateAsync<bool>("""
            link => {
                const box = link.closest('.contents').getBoundingClientRect(), { top, bottom } = link.getBoundingClientRect();
                return top >= box.top && bottom <= box.bottom;
            }
            """));
    }

    [Fact]
    public async Task In_a_window_that_grows_the_contents_mark_what_it_shows_then()
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 300 } });
        Assert.Equal("", await desk.Page.EvaluateAsync<string>(Current));

        await desk.Page.SetViewportSizeAsync(1280, 3000);

        await desk.Page.WaitForFunctionAsync($"() => {Current} !== ''");
    }

    [Fact]
    public async Task The_contents_stay_in_view_beside_the_text_on_a_desk()
    {
        await using var desk = await OpenAsync();
        await desk.Page.EvaluateAsync("document.getElementById('part:commentary').scrollIntoView({ behavior: 'instant' })");

        await Assertions.Expect(desk.Page.Locator(".contents")).ToBeInViewportAsync(new() { Ratio = 0.99f });
    }

    [Fact]
    public async Task The_number_of_a_paragraph_copies_its_address_says_so_and_leads_there()
    {
        await using var desk = await OpenAsync();
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var number = desk.Page.Locator("#p3 .number");
        await Assertions.Expect(number).ToHaveAccessibleNameAsync("Paragraph 3");
        await Assertions.Expect(number).ToHaveAccessibleDescriptionAsync("Copies its address");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");

        await number.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Paragraph 3: address copied");
        Assert.Equal(new Uri(site.Address, Briefing + "#p3").AbsoluteUri, await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.EndsWith("#p3", desk.Page.Url, StringComparison.Ordinal);

        await desk.StopClockAsync();
        await desk.Page.Locator("#p4 .number").PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Paragraph 4: address copied");
        await desk.PassAsync(3000);
        await desk.Page.Locator("#p5 .number").PressAsync("Enter");
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Paragraph 5: address copied");
        await desk.PassAsync(3000);
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Paragraph 5: address copied");
        await desk.PassAsync(3000);
        await Assertions.Expect(desk.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("");
    }

    [Theory]
    [InlineData(1280, true)]
    [InlineData(360, false)]
    public async Task A_side_note_stands_beside_its_paragraph_where_there_is_room_and_below_where_there_is_not(int width, bool isBeside)
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var places = await desk.Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('.note')].map(note => {
                const beside = note.closest('.passage').querySelector(':scope > p').getBoundingClientRect(), { left, top } = note.getBoundingClientRect();
                return left > beside.right && top < beside.bottom ? 'beside' : left < beside.right && top >= beside.bottom ? 'below' : 'neither';
            })
            """);

        Assert.NotEmpty(places);
        Assert.All(places, place => Assert.Equal(isBeside ? "beside" : "below", place));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Nothing_moves_while_it_loads(int width)
    {
        await using var desk = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });

        Assert.Equal(0, await desk.Page.EvaluateAsync<double>("""
            () => new Promise(tell => {
                let moved = 0;
                new PerformanceObserver(list => list.getEntries().forEach(shift => moved += shift.value)).observe({ type: 'layout-shift', buffered: true });
                requestAnimationFrame(() => requestAnimationFrame(() => tell(moved)));
            })
            """));
    }

    [Theory]
    [InlineData("briefings/security-suppliers/", 360)]
    [InlineData("briefings/security-suppliers/", 1280)]
    [InlineData("briefings/regional-middle-power/", 360)]
    [InlineData("briefings/regional-middle-power/", 1280)]
    public async Task Its_first_screen_is_complete_with_the_first_14_kilobytes(string briefing, int width)
    {
        await using var desk = await Desk.OpenAsync(
            chromium, site, briefing, new() { ViewportSize = new() { Width = width, Height = 800 }, JavaScriptEnabled = false });
        var whole = await desk.Page.ScreenshotAsync();
        var html = await (await desk.Page.APIRequest.GetAsync(desk.Page.Url)).BodyAsync();

        await desk.Page.RouteAsync(
            "**/" + briefing,
            route => route.FulfillAsync(new() { ContentType = "text/html", BodyBytes = FirstPacket.Of(html, 14 * 1024) }));
        await desk.Page.ReloadAsync();

        Assert.True(await desk.Page.Locator("footer").CountAsync() == 0, "The page came whole: it says nothing about its beginning.");
        Assert.Equal(whole, await desk.Page.ScreenshotAsync());
    }

    [Fact]
    public async Task Printed_it_is_a_handout_with_numbered_pages_the_addresses_of_its_links_and_the_citation_at_the_end()
    {
        await using var desk = await OpenAsync();
        var marks = await desk.Page.EvaluateAsync<int>(
            "document.querySelectorAll(':is(.claim, .note, .commentary) a:is(.elsewhere, :not([class])):not([href^=\"#\"])').length");
        var text = await Paper.PrintAsync(desk.Page);
        var sheets = text.TrimEnd('\f').Split('\f');

        Assert.All(sheets.Index(), sheet => Assert.EndsWith($"{sheet.Index + 1} / {sheets.Length}", sheet.Item.TrimEnd(), StringComparison.Ordinal));
        Assert.Equal(
            Enumerable.Range(1, marks),
            LinkMarks().Matches(text).Select(mark => int.Parse(mark.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(marks, await desk.Page.Locator(".link-notes li").CountAsync());
        Assert.Contains("https://", text[text.IndexOf("Links in the text", StringComparison.Ordinal)..], StringComparison.Ordinal);

        string[] left = ["Contents", "Skip to the text", "Compared with others", "Read next", "Atom feed", "Cited by", "Embed this"];
        Assert.All(left, words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
        Assert.True(text.LastIndexOf("Source and rights", StringComparison.Ordinal) < text.LastIndexOf("Cite this", StringComparison.Ordinal));
        Assert.Contains("bibliography", text[text.LastIndexOf("Cite this", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    private Task<Desk> OpenAsync(BrowserNewContextOptions? options = null) => Desk.OpenAsync(chromium, site, Briefing, options);

    [GeneratedRegex(@"\[(\d+)\]")]
    private static partial Regex LinkMarks();
}

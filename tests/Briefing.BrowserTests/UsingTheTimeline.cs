using System.Text.RegularExpressions;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>The timeline of this repository's site, by keyboard, narrowed, on a phone and on paper.</summary>
public sealed partial class UsingTheTimeline(PublishedSite site, Chromium chromium)
{
    private const string Narrowed = "document.querySelector('[name=show]:checked').value";

    [Fact]
    public async Task The_keyboard_chooses_and_then_walks_through_what_is_left_and_nothing_else()
    {
        await using var window = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await OpenAsync(window);
        var all = await page.Locator(".event:visible").CountAsync();

        await page.Locator("[name=show][value=all]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        var chosen = await page.EvaluateAsync<string>(Narrowed);
        Assert.Equal("actor-2", chosen);

        var kept = await page.Locator($".event.{chosen}").CountAsync();
        Assert.InRange(kept, 1, all - 1);
        Assert.Equal(kept, await page.Locator(".event:visible").CountAsync());
        Assert.Equal(kept, await page.Locator(".mark:visible").CountAsync());
        Assert.Contains($" {kept} events", await page.Locator(".shown > :visible").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(
            await VisitedAsync(page, ".event"),
            await page.EvaluateAsync<string[]>($"[...document.querySelectorAll('.event.{chosen}')].map(event => event.id)"));
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task A_narrowed_timeline_has_no_barrier_that_axe_finds(int width)
    {
        await using var window = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await OpenAsync(window);
        await page.Locator("[value=actor-2]").CheckAsync();

        None.Of(await Axe.BarriersOnAsync(page));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task The_filter_s_name_and_its_first_choice_stand_beside_each_other_within_its_lines(int width)
    {
        await using var window = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await OpenAsync(window);

        Assert.True(await page.EvaluateAsync<bool>("""
            () => {
                const [filter, name, first] = ['.filter', '.filter legend', '.filter label'].map(each => document.querySelector(each).getBoundingClientRect());
                return name.top > filter.top + 8 && name.right <= first.left && Math.abs(name.top - first.top) < 8 && first.width > 50;
            }
            """));
    }

    [Fact]
    public async Task A_phone_shows_the_picture_without_scrolling_sideways()
    {
        await using var window = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 800 } });
        var page = await OpenAsync(window);

        Assert.Equal(1, await page.Locator(".picture:visible").CountAsync());
        Assert.Equal(
            await page.Locator(".event").CountAsync(),
            await page.Locator(".picture:visible .mark:visible").CountAsync());
        var beyond = await page.EvaluateAsync<string[]>(
            """
            [...document.querySelectorAll('.picture.tall *')]
                .map(shape => ({ shape, box: shape.getBoundingClientRect() }))
                .filter(({ box }) => box.right > 360 || box.left < 0)
                .map(({ shape, box }) => `${shape.tagName} ${shape.textContent.trim()} from ${box.left} to ${box.right}`)
            """);
        Assert.Equal([], beyond);
    }

    [Fact]
    public async Task Printed_it_tells_every_event_once_and_in_order_whatever_was_chosen()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await OpenAsync(window);
        var titles = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.event h3')].map(title => title.textContent)");
        await page.Locator("[value=actor-2]").CheckAsync();

        var text = await Paper.PrintAsync(page);
        var places = titles.Select(title => PlacesOf(title, text)).ToList();

        Assert.All(titles.Zip(places), pair => Assert.True(pair.Second.Count == 1, $"{pair.First}: {pair.Second.Count} times"));
        Assert.Equal(places.Select(place => place[0]).Order(), places.Select(place => place[0]));
        Assert.DoesNotContain("All events", text, StringComparison.Ordinal);
    }

    private async Task<IPage> OpenAsync(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "timeline/").AbsoluteUri);
        return page;
    }

    /// <summary>The ids of the elements that the tabulator key leads into, each once, in order.</summary>
    private static async Task<IReadOnlyList<string>> VisitedAsync(IPage page, string within)
    {
        var visited = new List<string>();
        for (var id = ""; id is not null;)
        {
            await page.Keyboard.PressAsync("Tab");
            id = await page.EvaluateAsync<string?>(
                $"document.activeElement === document.body ? null : document.activeElement.closest('{within}')?.id ?? ''");
            if (id is { Length: > 0 } && visited.LastOrDefault() != id)
            {
                visited.Add(id);
            }
        }

        return visited;
    }

    // A heading stands on lines of its own; the same words inside a sentence are another matter.
    private static List<int> PlacesOf(string title, string text) =>
        [.. Regex.Matches(text, $@"(?m)^\s*{Space().Replace(Regex.Escape(title), @"\s+")}\s*$").Select(match => match.Index)];

    [GeneratedRegex(@"\\ ")]
    private static partial Regex Space();
}

using System.Text.RegularExpressions;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>What the style sheet and the scripts make of the pages of this repository's site for whoever hears them.</summary>
public sealed class ListeningToPages(PublishedSite site, Chromium chromium)
{
    /// <summary>A box of its own within a link or a label is said as something of its own: “link” once more, or the label twice.</summary>
    [Theory]
    [InlineData("timeline/", ".evidence a, .filter label")]
    [InlineData("compare/", ".places a")]
    [InlineData("briefings/security-suppliers/", ".evidence a, .note-number")]
    [InlineData("embed/terms/hedging/", ".evidence a")]
    public async Task A_link_or_a_label_is_one_run_of_words(string path, string runs)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, path);
        var boxes = await desk.Page.Locator(runs).Locator("*:not(input)")
            .EvaluateAllAsync<string[]>("parts => parts.map(part => getComputedStyle(part).display)");

        Assert.NotEmpty(boxes);
        Assert.All(boxes, box => Assert.Equal("inline", box));
    }

    [Theory]
    [InlineData("briefings/security-suppliers/", ".points .evidence a", "” paragraph \\d+$")]
    [InlineData("timeline/", ".evidence a", "” .+ paragraph \\d+$")]
    [InlineData("compare/", ".places a", "^paragraph \\d+$")]
    public async Task What_is_not_shown_is_said(string path, string link, string name)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, path);

        await Assertions.Expect(desk.Page.Locator(link).First).ToHaveAccessibleNameAsync(new Regex(name));
        Assert.True(await desk.Page.Locator(link).First.Locator(".unseen").EvaluateAsync<bool>("words => words.getBoundingClientRect().width < 2"));
    }

    [Fact]
    public async Task The_heading_of_an_event_is_said_before_its_date_and_shown_under_it()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, "timeline/");

        Assert.All(
            await desk.Page.Locator(".event .what").EvaluateAllAsync<bool[]>("""
                events => events.map(event => event.firstElementChild.matches('h3')
                    && event.querySelector('.date').getBoundingClientRect().bottom <= event.querySelector('h3').getBoundingClientRect().top + 1)
                """),
            Assert.True);
    }

    [Fact]
    public async Task The_number_of_a_paragraph_leaves_room_for_itself_however_large_its_letters_are()
    {
        await using var desk = await Desk.OpenAsync(
            chromium, site, "briefings/security-suppliers/", new() { ViewportSize = new() { Width = 360, Height = 800 } });

        Assert.All(
            await desk.Page.Locator(".number").EvaluateAllAsync<double[]>("""
                numbers => numbers.map(number => {
                    number.style.fontSize = '24px';
                    const digits = document.createRange(), rest = document.createRange();
                    digits.selectNodeContents(number);
                    rest.selectNodeContents(number.parentElement);
                    rest.setStartAfter(number);
                    return [...rest.getClientRects()].find(box => box.width > 8).left - digits.getBoundingClientRect().right;
                })
                """),
            room => Assert.InRange(room, 0, 40));
    }
}

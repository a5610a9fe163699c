using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>What stands beside what on pages of this repository's site, and comes into view when the keyboard reaches it.</summary>
public sealed class WhereThingsStand(PublishedSite site, Chromium chromium)
{
    [Fact]
    public async Task On_a_desk_the_way_to_the_kinds_stands_in_a_line_with_letters()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, "glossary/");

        Assert.True(await desk.Page.Locator(".letters li").EvaluateAllAsync<bool>(
            "items => items.at(-1).getBoundingClientRect().top === items.at(-2).getBoundingClientRect().top"));
    }

    [Theory]
    [InlineData("compare/why-the-visit/")]
    [InlineData("embed/compare/why-the-visit/")]
    public async Task Between_the_heading_of_an_answer_and_its_source_there_is_a_gap(string path)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, path);

        Assert.All(
            await desk.Page.Locator(".answers h2").EvaluateAllAsync<double[]>("""
                headings => headings.map(heading => heading.nextElementSibling.getBoundingClientRect().top - heading.getBoundingClientRect().bottom)
                """),
            gap => Assert.InRange(gap, 4, 8));
    }

    [Fact]
    public async Task In_a_table_that_is_drawn_sideways_a_link_comes_into_view_with_the_focus()
    {
        await using var desk = await Desk.OpenAsync(
            chromium, site, "briefings/security-suppliers/", new() { ViewportSize = new() { Width = 360, Height = 640 } });
        var table = desk.Page.Locator(".scroll:has(.evidence-table)").First;
        await table.FocusAsync();

        for (var link = await table.Locator("a").CountAsync(); link > 0; link--)
        {
            await desk.Page.Keyboard.PressAsync("Tab");
            Assert.Equal("", await desk.Page.EvaluateAsync<string>("""
                () => {
                    const link = document.activeElement, { left, right, width } = link.getBoundingClientRect();
                    const from = link.closest('tr').querySelector('th').getBoundingClientRect().right;
                    const until = link.closest('.scroll').getBoundingClientRect().right;
                    return Math.min(right, until) - Math.max(left, from) > 0.85 * width ? '' : `${link.textContent}: ${left} to ${right}`;
                }
                """));
        }
    }
}

using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Pages of this repository's site on paper.</summary>
public sealed class PrintingPages(PublishedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("")]
    [InlineData("timeline/")]
    [InlineData("sources/")]
    [InlineData("glossary/bamboo-diplomacy/")]
    public async Task They_have_no_dead_control_no_head_without_its_events_and_no_sheet_for_the_footer_alone(string path)
    {
        await using var desk = await Desk.OpenAsync(chromium, site, path);
        var text = await Paper.PrintAsync(desk.Page);
        var sheets = text.TrimEnd('\f').Split('\f')
            .Select(sheet => sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

        Assert.All(
            ["Embed this", "Quoted on this site", "Quoted from the account", "Cite this document"],
            words => Assert.DoesNotContain(words, text, StringComparison.Ordinal));
        Assert.All(sheets, lines =>
        {
            Assert.True(lines.Length > 3, string.Join('\n', lines));
            Assert.DoesNotMatch("^[0-9]{4} to [0-9]{4}$", lines[^2]);
        });
    }

    [Fact]
    public async Task A_line_of_code_goes_on_in_the_next_where_the_paper_ends()
    {
        await using var desk = await Desk.OpenAsync(
            chromium, site, "briefings/security-suppliers/", new() { ViewportSize = new() { Width = 660, Height = 960 } });
        await desk.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var cutOff = await desk.Page.EvaluateAsync<int>(
            """
            () => {
                const code = document.querySelector('.commentary .prose').appendChild(document.createElement('pre'));
                code.textContent = 'lamp --light '.repeat(20);
                return code.scrollWidth - code.clientWidth;
            }
            """);
        Assert.Equal(0, cutOff);
    }

    [Fact]
    public async Task Steps_keep_their_numbers_and_what_is_to_be_copied_has_no_button()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, "course/");
        var text = await Paper.PrintAsync(desk.Page);

        Assert.Matches("1[.] +Turn editing on", text);
        Assert.DoesNotContain("Copy", text, StringComparison.Ordinal);
    }
}

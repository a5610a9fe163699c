using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>Whether words longer than people write keep to their columns on pages of this repository's site.</summary>
public sealed class BreakingLongWords(PublishedSite site, Chromium chromium)
{
    [Fact]
    public async Task A_choice_of_one_long_word_begins_beside_its_button()
    {
        await using var phone = await Desk.OpenAsync(chromium, site, "timeline/", new() { ViewportSize = new() { Width = 360, Height = 800 } });

        var below = await phone.Page.EvaluateAsync<double>(
            """
            () => {
                const button = document.querySelector('.filter [value=actor-1]'), word = button.nextSibling;
                word.data = ' ' + 'unterbeamter'.repeat(8);
                const line = document.createRange();
                line.setStart(word, 1);
                line.setEnd(word, 2);
                return line.getBoundingClientRect().top - button.getBoundingClientRect().bottom;
            }
            """);
        Assert.True(below < 0, $"the word begins {below} px below its button");
    }

    [Fact]
    public async Task An_answer_stands_close_under_a_short_line_of_who_gives_it()
    {
        await using var desk = await Desk.OpenAsync(
            chromium, site, "compare/why-the-visit/", new() { ViewportSize = new() { Width = 1280, Height = 800 } });

        var apart = await desk.Page.EvaluateAsync<double>(
            """
            () => {
                document.querySelectorAll('.byline').forEach(line => line.textContent = 'Unsigned');
                const [line, answer] = document.querySelectorAll('.answers .byline, .answers .prose');
                return answer.getBoundingClientRect().top - line.getBoundingClientRect().bottom;
            }
            """);
        Assert.InRange(apart, 0, 20);
    }

    [Theory]
    [InlineData("", "h1, .card h3 a, .card .tags li, .questions a, .glossary dt a")]
    [InlineData("briefings/regional-middle-power/", "h1, .contents a, .claim p, .cited a, .note a, .event h3 a, .terms a, .quoted, .facts dd")]
    [InlineData("timeline/", "h1, .filter label, .terms a, .told-in a")]
    [InlineData("compare/", "h1, .matrix a, .silent")]
    [InlineData("glossary/hedging/", "h1, .spellings, .terms a, .sentences a")]
    public async Task A_very_long_word_breaks_instead_of_widening_the_page(string path, string places)
    {
        foreach (var width in (int[])[320, 768, 1280])
        {
            await using var desk = await Desk.OpenAsync(chromium, site, path, new() { ViewportSize = new() { Width = width, Height = 800 } });

            var wider = await desk.Page.EvaluateAsync<int>(
                """
                places => {
                    document.querySelectorAll('details').forEach(folded => folded.open = true);
                    document.querySelectorAll(places).forEach(place => place.lastChild.after('unterbeamter'.repeat(20)));
                    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
                }
                """,
                places);
            Assert.True(wider <= 0, $"{path} is {wider} px wider than {width} px");
        }
    }
}

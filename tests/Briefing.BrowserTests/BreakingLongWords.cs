using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>Whether words longer than people write keep to their columns on pages of this repository's site.</summary>
public sealed class BreakingLongWords(PublishedSite site, Chromium chromium)
{
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

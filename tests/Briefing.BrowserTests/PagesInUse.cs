using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>Pages as they are once a reader has come to a place on them and opened what is folded away, in every look.</summary>
public sealed class PagesInUse(PublishedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("sources/")]
    [InlineData("glossary/#hedging")]
    [InlineData("briefings/security-suppliers/#p3")]
    [InlineData("timeline/#doi-moi-adopted")]
    public async Task With_all_of_it_unfolded_a_page_has_no_barrier_that_axe_finds(string path)
    {
        foreach (var look in Look.All)
        {
            await using var desk = await Desk.OpenAsync(chromium, site, path, look.Options);
            await desk.Page.EvaluateAsync("document.querySelectorAll('details').forEach(folded => folded.open = true)");

            None.Of((await Axe.BarriersOnAsync(desk.Page)).Select(barrier => $"{look}: {barrier}"));
        }
    }
}

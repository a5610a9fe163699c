using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>When the contents of a briefing move on to its next part, and when they keep still.</summary>
public sealed class FollowingTheReading(PublishedSite site, Chromium chromium)
{
    private const string Briefing = "briefings/security-suppliers/";

    // Puts a heading at a share of the window's height, and tells what is marked when that has been drawn.
    private const string MarkedWith = """
        share => new Promise(done => {
            const tell = () => done(document.querySelector('.contents [aria-current]')?.hash ?? '');
            addEventListener('scroll', () => requestAnimationFrame(() => requestAnimationFrame(tell)), { once: true });
            scrollBy({ top: document.getElementById('part:commentary').getBoundingClientRect().top - share * innerHeight, behavior: 'instant' });
        })
        """;

    [Fact]
    public async Task A_part_is_read_once_its_heading_stands_in_the_upper_third_of_the_window()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing);

        Assert.NotEqual("#part:commentary", await desk.Page.EvaluateAsync<string>(MarkedWith, 0.36));
        Assert.Equal("#part:commentary", await desk.Page.EvaluateAsync<string>(MarkedWith, 0.3));
    }

    [Fact]
    public async Task Contents_that_a_reader_has_scrolled_keep_still_while_the_same_part_is_read()
    {
        await using var desk = await Desk.OpenAsync(chromium, site, Briefing, new() { ViewportSize = new() { Width = 1280, Height = 260 } });
        await desk.Page.EvaluateAsync<string>(MarkedWith, 0.3);
        await desk.Page.EvaluateAsync("document.querySelector('.contents').scrollTop = 3");

        Assert.Equal("#part:commentary", await desk.Page.EvaluateAsync<string>(MarkedWith, 0.1));
        Assert.Equal(3, await desk.Page.EvaluateAsync<double>("document.querySelector('.contents').scrollTop"));
    }
}

using Briefing.BrowserTests.Browsing;

[assembly: AssemblyFixture(typeof(Briefing.BrowserTests.Hosting.PublishedSite))]
[assembly: AssemblyFixture(typeof(Chromium))]

namespace Briefing.BrowserTests;

/// <summary>Every page of this repository's site, on a phone and on a desk, light and dark.</summary>
public sealed class EveryPage(Tour tour) : IClassFixture<Tour>
{
    [Fact]
    public async Task Leaves_the_console_empty() => None.Of(await tour.FindAsync(FindingKind.Console));

    [Fact]
    public async Task Gets_everything_it_asks_for() => None.Of(await tour.FindAsync(FindingKind.FailedResponse));

    [Fact]
    public async Task Asks_no_other_host_for_anything() => None.Of(await tour.FindAsync(FindingKind.OtherHost));

    [Fact]
    public async Task Does_not_scroll_sideways() => None.Of(await tour.FindAsync(FindingKind.Overflow));

    [Fact]
    public async Task Has_no_barrier_that_axe_finds() => None.Of(await tour.FindAsync(FindingKind.Barrier));
}

namespace Briefing.Tests.Relate;

public sealed class LimitingThePagesOfTheTimeline : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Fact]
    public void Two_hundred_events_stand_on_one_page() =>
        Assert.Equal([("/timeline/", 200)], EventsByPage("1871", "1971", count: 200));

    [Fact]
    public void One_more_and_each_period_has_a_page_of_its_own() =>
        Assert.Equal([("/timeline/1871/", 101), ("/timeline/1971/", 100)], EventsByPage("1871", "1971", count: 201));

    [Fact]
    public void A_period_of_more_than_two_hundred_goes_on_on_the_next_page() =>
        Assert.Equal([("/timeline/1871/", 200), ("/timeline/1871/page-2/", 1)], EventsByPage("1871", "1871", count: 201));

    public void Dispose() => site.Dispose();

    private IEnumerable<(string Page, int Events)> EventsByPage(string early, string late, int count)
    {
        site.Put("input/timeline/log.yml", string.Concat(Enumerable.Range(0, count).Select(number =>
            $"- {{ slug: watch-{number}, date: \"{(number % 2 == 0 ? early : late)}\", title: Watch }}\n")));

        return site.Related().Timeline
            .SelectMany(period => period.Events)
            .GroupBy(happening => happening.Anchor.Page.Path, (page, events) => (page, events.Count()));
    }
}

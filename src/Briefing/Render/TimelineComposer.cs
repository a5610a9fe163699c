using Briefing.Model;
using Briefing.Render.Embeds;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Composes the timeline: one page, or the way to the pages of its periods and these.</summary>
internal sealed class TimelineComposer(Site site, Frames frames, Offers offers, Definitions definitions)
{
    private readonly bool isOnePage = !site.PeriodPages.Any();

    /// <summary>The pages, the timeline itself first.</summary>
    public IEnumerable<Page> Pages => [Timeline(), .. isOnePage ? [] : site.Timeline.SelectMany(Parts)];

    private IEnumerable<Event> EventsOnOnePage => isOnePage ? site.Timeline.SelectMany(period => period.Events) : [];

    private Page.Timeline Timeline() => new(
        frames.Of(new OwnPages(site).Timeline, [offers.Timeline, .. site.Timeline.Select(offers.Of), .. EventsOnOnePage.Select(offers.Of)]),
        site.Timeline)
    {
        Definitions = definitions.On(EventsOnOnePage),
    };

    private IEnumerable<Page.TimelinePart> Parts(Period period, int index)
    {
        var pages = period.Events.GroupBy(happening => happening.Anchor.Page).ToList();
        return pages.Select((events, i) =>
        {
            var pager = Pager.Of(i + 1, pages.Count, number => pages[number - 1].Key);
            var title = pager.Number == 1 ? period.Name : $"{period.Name}, page {pager.Number}";
            return new Page.TimelinePart(
                frames.Of(
                    events.Key, title, $"{period.Name}: events of the timeline of {site.Masthead.Title}.",
                    [offers.Of(period), .. events.Select(offers.Of)]),
                period,
                [.. events],
                pager,
                index > 0 ? site.Timeline[index - 1] : null,
                index + 1 < site.Timeline.Count ? site.Timeline[index + 1] : null)
            {
                Definitions = definitions.On(events),
            };
        });
    }
}

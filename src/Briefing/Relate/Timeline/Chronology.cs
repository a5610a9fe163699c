using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate.Timeline;

/// <summary>
/// The order of events, their periods, and the page that each stands on: known from their dates alone, before anything that
/// links to them is related.
/// </summary>
/// <remarks>
/// The timeline is one page, which can be searched, printed and filtered whole, until it has more than <see cref="MostOnPage"/> events.
/// A longer one has a page for each period, because a reader looks for a time and not for page 17, and a period with more events than a
/// page holds goes on in numbered pages. With a few hundred words and a few quotations each, two hundred events stay far below 1.5 MB.
/// </remarks>
internal sealed class Chronology
{
    private const int MostOnPage = 200;

    private readonly List<(PeriodPlan Plan, Anchor Anchor)> periods = [];
    private readonly Dictionary<Slug, Anchor> anchors = [];

    /// <summary>The chronology of what people wrote.</summary>
    public Chronology(Sources sources, Routes routes)
    {
        Routes = routes;
        var dated = sources.Events
            .DistinctBy(draft => draft.Slug.Value)
            .Select(draft => new { Draft = draft, Date = EventDates.Of(draft) })
            .OrderBy(pair => pair.Date.Reach.Earliest)
            .ThenBy(pair => pair.Date)
            .ToList();
        Drafts = dated.ConvertAll(pair => pair.Draft);
        foreach (var plan in PeriodPlans.Of(dated.ConvertAll(pair => pair.Date), sources.Site.Eras, sources.Site.Language))
        {
            Place(plan, number => Drafts.Count > MostOnPage ? routes.Period(plan.Slug, number) : routes.Timeline);
        }
    }

    /// <summary>The routes of the site that it belongs to.</summary>
    public Routes Routes { get; }

    /// <summary>
    /// The entries of the timeline in the order of time, those of one date as they were written; of those with the same name, the first
    /// that was.
    /// </summary>
    public IReadOnlyList<EventDraft> Drafts { get; }

    /// <summary>Where an event stands.</summary>
    public Anchor AnchorOf(EventDraft draft) => anchors[draft.Slug.Value];

    /// <summary>The periods with their events.</summary>
    /// <param name="events">The events that were made of <see cref="Drafts"/>, in the same order.</param>
    public IReadOnlyList<Period> PeriodsOf(IReadOnlyList<Event> events)
    {
        var told = 0;
        return periods.ConvertAll(period =>
        {
            var (plan, anchor) = period;
            told += plan.Count;
            return new Period(plan.Slug, plan.Name, plan.From, plan.Until, anchor, [.. events.Skip(told - plan.Count).Take(plan.Count)]);
        });
    }

    private void Place(PeriodPlan plan, Func<int, Route> pageOf)
    {
        periods.Add((plan, pageOf(1).At($"period:{plan.Slug}")));
        foreach (var (index, draft) in Drafts.Skip(anchors.Count).Take(plan.Count).Index())
        {
            anchors.Add(draft.Slug.Value, pageOf((index / MostOnPage) + 1).At(draft.Slug.Value.ToString()));
        }
    }
}

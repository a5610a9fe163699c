using Briefing.Drafts;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;

namespace Briefing.Relate.Timeline;

/// <summary>Divides dates into the periods that an author names, and what lies between them into spans of years.</summary>
internal static class PeriodPlans
{
    private const int EnoughForAPeriod = 24;
    private const int PeriodsOfALongTimeline = 20;

    /// <summary>The periods in which dates begin, in order.</summary>
    /// <param name="dates">The dates, in order.</param>
    /// <param name="eras">The author's periods.</param>
    /// <param name="language">The language that spans of years are named in.</param>
    public static IEnumerable<PeriodPlan> Of(IReadOnlyList<When> dates, IReadOnlyList<EraDraft> eras, Language language)
    {
        var spans = new YearSpans(Math.Max(EnoughForAPeriod, dates.Count / PeriodsOfALongTimeline), DateWording.For(language.Tag));
        var slugs = new FreshSlugs("period");
        foreach (var (era, run) in Runs(dates, eras))
        {
            IEnumerable<YearSpan> periods = era is null ? spans.Of(run) : [new YearSpan(era.Name.Value, run.Count)];
            foreach (var (name, count) in periods)
            {
                yield return new PeriodPlan(name, era?.From.Value, era?.Until.Value, slugs.Of(name), count);
            }
        }
    }

    private static List<Run> Runs(IReadOnlyList<When> dates, IReadOnlyList<EraDraft> eras)
    {
        var named = eras.Where(era => era.Name.Value.Length > 0).OrderBy(era => era.From.Value).ToList();
        var runs = new List<Run>();
        foreach (var date in dates)
        {
            var era = named.Find(era => Eras.Holds(era, date));
            if (runs is [] || runs[^1].Era != era)
            {
                runs.Add(new Run(era, []));
            }

            runs[^1].Dates.Add(date);
        }

        return runs;
    }

    private sealed record Run(EraDraft? Era, List<When> Dates);
}

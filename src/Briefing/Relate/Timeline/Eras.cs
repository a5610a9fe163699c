using Briefing.Drafts;
using Briefing.Model.Edtf;

namespace Briefing.Relate.Timeline;

/// <summary>The periods that an author names: each has a name and a time of its own.</summary>
internal static class Eras
{
    /// <summary>Notices periods that cannot be told apart, or that end before they begin.</summary>
    public static void Notice(IReadOnlyList<EraDraft> eras, List<Diagnostic> notices)
    {
        Repetition.NoticeTwice(eras.Select(era => era.Name), notices);
        var dated = eras.Where(era => era.From.IsWhole && era.Until.IsWhole).ToList();
        foreach (var (i, era) in dated.Index())
        {
            if (era.Until.Value.Before <= era.From.Value.Earliest)
            {
                notices.Add(new Diagnostic(Rules.BackwardDates, era.Until.Place, $"The period “{era.Name.Value}” ends before it begins."));
            }
            else if (dated.Take(i).FirstOrDefault(other => SpanOf(other).Overlaps(SpanOf(era))) is { } first)
            {
                notices.Add(new Diagnostic(
                    Rules.OverlappingPeriods, era.From.Place,
                    $"The period “{era.Name.Value}” overlaps “{first.Name.Value}”.", Rules.OverlappingPeriods.Remedy,
                    [new Related(first.From.Place, $"“{first.Name.Value}” begins here.")]));
            }
        }
    }

    /// <summary>Whether what has this date began in a period.</summary>
    public static bool Holds(EraDraft era, When date) =>
        date.Reach.Earliest >= era.From.Value.Earliest && date.Reach.Earliest < era.Until.Value.Before;

    private static Bounds SpanOf(EraDraft era) => new(era.From.Value.Earliest, era.Until.Value.Before);
}

using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>How many events begin when, for timelines with too many to draw each: counted by days, months or a round number of years.</summary>
internal static class Density
{
    private const double NarrowestColumn = 8;
    private const double Between = 2;

    /// <summary>The stretches of an axis that begins with a whole column and ends with one.</summary>
    public static IReadOnlyList<Stretch> Whole(IReadOnlyList<Stretch> stretches, Func<Stretch, double> lengthOf)
    {
        var (first, last) = (Whole(stretches[0]), Whole(stretches[^1]));
        return [.. stretches.Select((stretch, i) => stretch with
        {
            From = i == 0 ? first.From : stretch.From,
            Until = i == stretches.Count - 1 ? last.Until : stretch.Until,
        })];

        Stretch Whole(Stretch stretch) => GridOf(stretch, lengthOf(stretch)).Whole(stretch);
    }

    /// <summary>The spans in which any begins, in order.</summary>
    public static IReadOnlyList<Column> Of(Subject subject, TimeScale scale)
    {
        var starts = subject.Events.Select(happening => happening.Date.Reach.Earliest).Where(start => start.IsBounded).ToLookup(scale.RunAt);
        var spans = scale.Runs.SelectMany(run => SpansOf(run, starts[run])).ToList();
        var most = spans.Select(span => span.Events).DefaultIfEmpty(1).Max();
        return spans.ConvertAll(span => new Column(span.Start, Math.Max(span.Start + 1, span.End - Between), (double)span.Events / most));
    }

    private static IEnumerable<(double Start, double End, int Events)> SpansOf(Run run, IEnumerable<Instant> starts)
    {
        var beginnings = GridOf(run.Stretch, run.End - run.Start).BeginningsIn(run.Stretch);
        return starts
            .CountBy(start => Math.Max(0, beginnings.FindLastIndex(beginning => beginning <= start)))
            .OrderBy(part => part.Key)
            .Select(part => (run.At(beginnings[part.Key]), part.Key + 1 < beginnings.Count ? run.At(beginnings[part.Key + 1]) : run.End, part.Value));
    }

    private static Grid GridOf(Stretch stretch, double length) => Grid.Of(stretch, length / NarrowestColumn);
}

/// <summary>A span of the axis, and how many events begin in it, as a share of the most that begin in any.</summary>
internal sealed record Column(double Start, double End, double Share);

namespace Briefing.Render.Drawing;

/// <summary>How many events begin when, for timelines with too many to draw each.</summary>
internal static class Density
{
    private const double ColumnLength = 8;

    /// <summary>Spans of the axis in which events begin, and how many do, as a share of the most that begin in any.</summary>
    public static IReadOnlyList<(double Start, double End, double Share)> Of(Subject subject, TimeScale scale)
    {
        var columns = subject.Events
            .Where(happening => happening.Date.Earliest.IsBounded)
            .Select(happening => scale.At(happening.Date.Earliest))
            .CountBy(at => ColumnAt(at, scale))
            .OrderBy(column => column.Key.Start)
            .ToList();
        var most = columns.Select(column => column.Value).DefaultIfEmpty(1).Max();
        return columns.ConvertAll(column => (column.Key.Start, column.Key.End, (double)column.Value / most));
    }

    private static (double Start, double End) ColumnAt(double at, TimeScale scale)
    {
        var run = scale.Runs.Last(run => run.Start <= at);
        var count = Math.Max(1, Math.Floor((run.End - run.Start) / ColumnLength));
        var length = (run.End - run.Start) / count;
        var index = Math.Min(count - 1, Math.Floor((at - run.Start) / length));
        return (run.Start + (index * length), run.Start + ((index + 1) * length) - 2);
    }
}

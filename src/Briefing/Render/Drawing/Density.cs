using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>How many events begin when, for timelines with too many to draw each: counted by days, months or a round number of years.</summary>
internal static class Density
{
    private const double NarrowestColumn = 8;
    private const double Between = 2;

    /// <summary>The spans in which any begins, in order.</summary>
    public static IReadOnlyList<Column> Of(Subject subject, TimeScale scale)
    {
        var columns = subject.Events
            .Select(happening => happening.Date.Reach.Earliest)
            .Where(start => start.IsBounded)
            .CountBy(start => ColumnAt(start, scale.RunAt(start)))
            .OrderBy(column => column.Key.Start)
            .ToList();
        var most = columns.Select(column => column.Value).DefaultIfEmpty(1).Max();
        return columns.ConvertAll(column => new Column(column.Key.Start, column.Key.End, (double)column.Value / most));
    }

    private static (double Start, double End) ColumnAt(Instant at, Run run)
    {
        var (from, until) = SpanAt(at, run.Stretch.Years * NarrowestColumn / (run.End - run.Start));
        var (start, end) = (run.At(from), run.At(until));
        return (start, Math.Max(start + 1, end - Between));
    }

    private static (Instant From, Instant Until) SpanAt(Instant at, double years)
    {
        if (years <= 1 / 366.0)
        {
            var day = Instant.At(at.Year, at.Month, at.Day);
            return (day, day.NextDay());
        }

        if (years <= 1 / 12.0)
        {
            return (Instant.At(at.Year, at.Month, 1), at.Month < 12 ? Instant.At(at.Year, at.Month + 1, 1) : Instant.At(at.Year + 1));
        }

        var step = RoundNumber(years);
        var first = at.Year - (((at.Year % step) + step) % step);
        return (Instant.At(first), Instant.At(first + step));
    }

    /// <summary>The first of 1, 2, 5, 10, 20, 50 and so on that is no less.</summary>
    private static long RoundNumber(double years)
    {
        var power = 1L;
        while (power < Instant.MaxYear / 10 && 5 * power < years)
        {
            power *= 10;
        }

        return power >= years ? power : 2 * power >= years ? 2 * power : 5 * power;
    }
}

/// <summary>A span of the axis, and how many events begin in it, as a share of the most that begin in any.</summary>
internal sealed record Column(double Start, double End, double Share);

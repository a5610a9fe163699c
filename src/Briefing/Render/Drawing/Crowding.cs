using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>
/// Finds the stretches of an axis: where some events crowd together far more than the others, they get a stretch of their own,
/// at a scale at which they can be told apart.
/// </summary>
internal sealed class Crowding(IReadOnlyList<Bounds> dates)
{
    private const int MostStretches = 5;
    private const int LeastCrowd = 3;
    private const int CrowdsInAll = 5;
    private const double MuchDenser = 8;
    private const double FarWider = 20;

    private readonly List<Instant> starts =
        [.. dates.Select(date => date.Earliest.IsBounded ? date.Earliest : date.Before).Where(start => start.IsBounded).Order()];

    /// <summary>The stretches, in order; none where no date has a bound.</summary>
    public IReadOnlyList<Stretch> Stretches()
    {
        if (starts.Count == 0)
        {
            return [];
        }

        var stretches = new List<Stretch> { Whole() };
        while (stretches.Count < MostStretches && stretches.Select(BestCut).OfType<Cut>().MaxBy(cut => cut.Gain) is { Gain: >= MuchDenser } best)
        {
            var at = stretches.FindIndex(stretch => stretch.From < best.At && best.At < stretch.Until);
            stretches.InsertRange(at + 1, [Between(stretches[at].From, best.At), Between(best.At, stretches[at].Until)]);
            stretches.RemoveAt(at);
        }

        stretches[0] = Between(Beginning(stretches[0]), stretches[0].Until);
        return stretches;
    }

    /// <summary>That of the year or the month in which a stretch begins, where it is so long that the days before are nothing.</summary>
    private static Instant Beginning(Stretch stretch) => stretch.Years switch
    {
        >= 5 => Instant.At(stretch.From.Year),
        >= 0.5 => Instant.At(stretch.From.Year, stretch.From.Month, 1),
        _ => stretch.From,
    };

    /// <summary>From the first beginning to the last end; a date that is far wider than all others lie apart sets neither.</summary>
    private Stretch Whole()
    {
        var reach = starts[^1].Years - starts[0].Years;
        var bounded = dates.Where(date => date.Earliest.IsBounded && date.Before.IsBounded).ToList();
        var usual = bounded.Where(date => reach == 0 || date.Before.Years - date.Earliest.Years <= FarWider * reach).ToList();
        var ends = (usual.Count > 0 ? usual : bounded)
            .SelectMany(date => new[] { date.Earliest, date.Before })
            .Concat(dates.Except(bounded).Select(date => date.Earliest.IsBounded ? date.Earliest : date.Before))
            .Where(end => end.IsBounded)
            .DefaultIfEmpty(starts[0])
            .ToList();
        var (from, until) = (ends.Min(), ends.Max());
        return until.Years > from.Years ? Between(from, until) : Between(Instant.At(from.Year), Instant.At(from.Year + Wider(from.Year)));
    }

    private Cut? BestCut(Stretch stretch) => dates
        .SelectMany(date => new[] { date.Earliest, date.Before })
        .Where(at => stretch.From < at && at < stretch.Until)
        .Distinct()
        .Select(at => Rounded(at, Math.Min(at.Years - stretch.From.Years, stretch.Until.Years - at.Years)))
        .Where(at => stretch.From < at && at < stretch.Until)
        .Distinct()
        .Select(at => new Cut(at, Gain(Between(stretch.From, at), Between(at, stretch.Until))))
        .MaxBy(cut => cut.Gain);

    private double Gain(Stretch left, Stretch right)
    {
        var (dense, sparse) = left.Density > right.Density ? (left, right) : (right, left);
        return dense.Events < Math.Max(LeastCrowd, starts.Count / CrowdsInAll) || !(dense.Years > 0) || !(sparse.Years > 0)
            ? 0
            : dense.Density / sparse.Density;
    }

    /// <summary>The beginning of the day, month, year or power of ten years, whichever suits the length of the shorter side.</summary>
    private static Instant Rounded(Instant at, double years) => years switch
    {
        < 14 / 366.0 => Instant.At(at.Year, at.Month, at.Day),
        < 2 => Instant.At(at.Year, at.Month, 1),
        _ => Instant.At(RoundYears.AtOrBefore(at.Year, (long)Math.Pow(10, Math.Floor(Math.Log10(years / 2))))),
    };

    // At a distance of many millions of years, a year is less than a double can tell.
    private static long Wider(long year) => Math.Max(1, Math.Abs(year) / 1_000_000);

    private Stretch Between(Instant from, Instant until) => new(from, until, CountBefore(until) - CountBefore(from));

    private int CountBefore(Instant instant)
    {
        var (low, high) = (0, starts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] < instant ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private sealed record Cut(Instant At, double Gain);
}

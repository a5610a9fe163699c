using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>Days, months or a round number of years: into what a stretch is divided evenly.</summary>
/// <param name="Years">How long a part is, more or less.</param>
/// <param name="Begin">Where the part begins that an instant lies in.</param>
/// <param name="Next">Where the part ends that begins at an instant.</param>
internal sealed record Grid(double Years, Func<Instant, Instant> Begin, Func<Instant, Instant> Next)
{
    private const int Powers = 19;

    private static readonly Grid[] FromTheFinest =
    [
        new(1 / 366.0, at => Instant.At(at.Year, at.Month, at.Day), at => at.NextDay()),
        new(1 / 12.0, at => Instant.At(at.Year, at.Month, 1), at => at.Month < 12 ? Instant.At(at.Year, at.Month + 1, 1) : Instant.At(at.Year + 1)),
        .. Enumerable.Range(0, Powers)
            .Select(power => (long)Math.Pow(10, power))
            .SelectMany(power => new[] { power, 2 * power, 5 * power })
            .Select(OfYears),
    ];

    /// <summary>The finest that has no more than so many parts in a stretch, of which there are always two to be had.</summary>
    public static Grid Of(Stretch stretch, double mostParts) =>
        FromTheFinest.FirstOrDefault(grid => grid.Whole(stretch).Years / grid.Years <= Math.Max(2, mostParts), FromTheFinest[^1]);

    /// <summary>The stretch from the beginning of its first part to the end of its last.</summary>
    public Stretch Whole(Stretch stretch)
    {
        var last = Begin(stretch.Until);
        return stretch with { From = Begin(stretch.From), Until = last < stretch.Until ? Next(last) : last };
    }

    /// <summary>Where parts of a stretch begin; what its ends leave of a part, if less than half, goes with the part beside it.</summary>
    public List<Instant> BeginningsIn(Stretch stretch)
    {
        var beginnings = new List<Instant> { stretch.From };
        for (var at = Next(Begin(stretch.From)); at < stretch.Until && at > beginnings[^1]; at = Next(at))
        {
            if (at.Years - stretch.From.Years >= Years / 2 && stretch.Until.Years - at.Years >= Years / 2)
            {
                beginnings.Add(at);
            }
        }

        return beginnings;
    }

    private static Grid OfYears(long step) =>
        new(step, at => Instant.At(RoundYears.AtOrBefore(at.Year, step)), at => Instant.At(RoundYears.After(at.Year, step)));
}

using Briefing.Model;

namespace Briefing.Render.Drawing;

/// <summary>The part of an axis that each period has.</summary>
internal static class PeriodRegions
{
    /// <summary>The periods in order, each from its beginning to the next one's.</summary>
    public static IReadOnlyList<PeriodRegion> Of(Subject subject, TimeScale scale)
    {
        var starts = new List<double>();
        foreach (var period in subject.Periods)
        {
            var start = starts is [] ? scale.Start : scale.At(subject.BeginningOf(period));
            starts.Add(Math.Max(start, starts.LastOrDefault(scale.Start)));
        }

        return [.. subject.Periods.Select((period, i) => new PeriodRegion(period, starts[i], i + 1 < starts.Count ? starts[i + 1] : scale.End))];
    }
}

/// <summary>A period, and the part of the axis that it has.</summary>
internal sealed record PeriodRegion(Period Period, double Start, double End);

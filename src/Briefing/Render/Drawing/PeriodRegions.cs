using Briefing.Model;

namespace Briefing.Render.Drawing;

/// <summary>The part of an axis that each period has.</summary>
internal static class PeriodRegions
{
    /// <summary>The periods in order, each from its beginning to the next one's.</summary>
    public static IReadOnlyList<(Period Period, double Start, double End)> Of(Subject subject, TimeScale scale)
    {
        var starts = new List<double>();
        foreach (var period in subject.Periods)
        {
            var start = starts is [] ? scale.Start : scale.At(subject.BeginningOf(period));
            starts.Add(Math.Max(start, starts.LastOrDefault(scale.Start)));
        }

        return [.. subject.Periods.Select((period, i) => (period, starts[i], i + 1 < starts.Count ? starts[i + 1] : scale.End))];
    }
}

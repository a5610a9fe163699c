using System.Diagnostics;

namespace Briefing.Benchmarks.Timing;

/// <summary>Repeated timing.</summary>
internal static class Repeated
{
    /// <summary>The median time of so many runs; what prepares each is not counted.</summary>
    public static TimeSpan Median(int runs, Action prepare, Action run)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < runs; i++)
        {
            prepare();
            var start = Stopwatch.GetTimestamp();
            run();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times.Order().ElementAt(runs / 2);
    }
}

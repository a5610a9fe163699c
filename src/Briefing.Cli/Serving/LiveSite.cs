using System.Diagnostics;

namespace Briefing.Cli.Serving;

/// <summary>Keeps a screen as the files are: looks when something hints at a change, and now and then because hints get lost.</summary>
internal sealed class LiveSite(Workbench bench, FolderWatch watch, Screen screen)
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>How many times as long as a look the pause before one without a hint is, so that a large site does not keep a machine busy.</summary>
    private const int PauseToLook = 25;

    /// <summary>Shows the site and goes on, until it is told to stop.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        watch.Renew();
        var took = Look(new HashSet<string>());
        while (true)
        {
            var hints = await watch.NextAsync(PauseAfter(took), stop);
            took = Look(hints);
        }
    }

    private static TimeSpan PauseAfter(TimeSpan look) =>
        TimeSpan.FromTicks(Math.Clamp((look * PauseToLook).Ticks, ShortestPause.Ticks, LongestPause.Ticks));

    private TimeSpan Look(IReadOnlySet<string> hints)
    {
        var start = Stopwatch.GetTimestamp();
        if (bench.Look(hints) is not { } showing)
        {
            return Stopwatch.GetElapsedTime(start);
        }

        screen.Show(showing, Stopwatch.GetElapsedTime(start));
        if (hints.Count == 0)
        {
            // Nothing hinted at it: what watches has gone blind, as when a folder was put in place of another.
            watch.Renew();
        }

        // How long a change takes says nothing of how long a look without one will.
        return TimeSpan.Zero;
    }
}

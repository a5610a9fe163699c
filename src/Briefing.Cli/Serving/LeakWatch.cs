using System.Collections.Concurrent;
using System.Diagnostics;

namespace Briefing.Cli.Serving;

/// <summary>
/// Searches each file that is asked for, once, for text that may not be published. The answer does not wait for it: where something is
/// found, the page comes again with the mistake over it.
/// </summary>
internal sealed class LeakWatch(Screen screen)
{
    private Searched searched = new(_ => [], []);

    /// <summary>Has a file searched that is shown.</summary>
    public void Look(Showing showing, Output file)
    {
        if (SearchedOf(showing).TryAdd(file.File, true))
        {
            ThreadPool.QueueUserWorkItem(_ => Search(showing, file));
        }
    }

    // Only of the site that is shown now, so that no earlier one is kept. Where two requests see different sites, a file may be searched twice.
    private ConcurrentDictionary<string, bool> SearchedOf(Showing showing)
    {
        var known = searched;
        return (known.Leaks == showing.Leaks ? known : searched = new Searched(showing.Leaks, [])).Files;
    }

    private void Search(Showing showing, Output file)
    {
        var start = Stopwatch.GetTimestamp();
        if (showing.Leaks(file) is [_, ..] found)
        {
            screen.Replace(showing, showing.With(found), Stopwatch.GetElapsedTime(start));
        }
    }

    private sealed record Searched(Func<Output, IReadOnlyList<Diagnostic>> Leaks, ConcurrentDictionary<string, bool> Files);
}

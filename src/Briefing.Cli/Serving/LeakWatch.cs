using System.Collections.Concurrent;
using System.Diagnostics;

namespace Briefing.Cli.Serving;

/// <summary>
/// Searches each file that is asked for, once, for text that may not be published. The answer does not wait for it: where something is
/// found, the page comes again with the mistake over it.
/// </summary>
internal sealed class LeakWatch(Screen screen, Action<Showing, TimeSpan> tell)
{
    private readonly ConcurrentDictionary<(Func<Output, IReadOnlyList<Diagnostic>> Leaks, string File), bool> searched = [];

    /// <summary>Has a file searched that is shown.</summary>
    public void Look(Showing showing, Output file)
    {
        if (searched.TryAdd((showing.Leaks, file.File), true))
        {
            ThreadPool.QueueUserWorkItem(_ => Search(showing, file));
        }
    }

    private void Search(Showing showing, Output file)
    {
        var start = Stopwatch.GetTimestamp();
        if (showing.Leaks(file) is [_, ..] found && showing.With(found) is var more && screen.Replace(showing, more))
        {
            tell(more, Stopwatch.GetElapsedTime(start));
        }
    }
}

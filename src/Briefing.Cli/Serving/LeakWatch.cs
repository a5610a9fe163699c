using System.Collections.Concurrent;

namespace Briefing.Cli.Serving;

/// <summary>
/// Searches each file that is asked for, once, for text that may not be published. The answer does not wait for it: where something is
/// found, the page comes again with the mistake over it.
/// </summary>
internal sealed class LeakWatch(Screen screen)
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
        if (showing.Leaks(file) is [_, ..] found)
        {
            screen.Replace(showing, showing.With(found));
        }
    }
}

using System.Threading.Channels;

namespace Briefing.Cli.Serving;

/// <summary>
/// Hints that files of a site may have changed. Hints may be lost, come twice or mean nothing: whoever takes them looks for themselves,
/// and now and then without one.
/// </summary>
internal sealed class FolderWatch(Folders folders) : IDisposable
{
    private const NotifyFilters AnyChange =
        NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan LongestStorm = TimeSpan.FromMilliseconds(100);

    // When a watched folder is deleted, the platform waits for ever for its next change, with one of the few watches that a machine has for
    // all programs. After so many, looking without a hint has to do.
    private const int MostLost = 8;

    private readonly Channel<string> hints = Channel.CreateUnbounded<string>();
    private readonly List<FileSystemWatcher> watchers = [];
    private int lost;

    /// <summary>Begins to watch, or begins anew where the folders may be others than before.</summary>
    public void Renew()
    {
        Dispose();
        TryWatch(folders.Root, deep: false);
        if (lost >= MostLost)
        {
            return;
        }

        TryWatch(folders.Input, deep: true);
        TryWatch(folders.Seeds, deep: true);
    }

    /// <summary>The paths of the next hints, relative to the site's folder, when a burst of them is over; none after so long without.</summary>
    public async Task<IReadOnlySet<string>> NextAsync(TimeSpan longest, CancellationToken stop)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        using var storm = CancellationTokenSource.CreateLinkedTokenSource(stop);
        for (var wait = longest; await HasHintAsync(wait, storm.Token); wait = Quiet)
        {
            if (paths.Count == 0)
            {
                storm.CancelAfter(LongestStorm);
            }

            while (hints.Reader.TryRead(out var path))
            {
                paths.Add(path);
            }
        }

        stop.ThrowIfCancellationRequested();
        if (paths.Contains(""))
        {
            Renew();
        }

        return paths;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        watchers.Clear();
    }

    private async Task<bool> HasHintAsync(TimeSpan longest, CancellationToken stop)
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(stop);
        wait.CancelAfter(longest);
        try
        {
            return await hints.Reader.WaitToReadAsync(wait.Token);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    // Where a folder is missing or the machine has no more watches to give, looking without a hint has to do.
    private void TryWatch(string folder, bool deep)
    {
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder)
            {
                NotifyFilter = deep ? AnyChange : NotifyFilters.DirectoryName,
                IncludeSubdirectories = deep,
                InternalBufferSize = 64 * 1024,
            };
            watcher.Changed += (_, change) => Hint(change.FullPath, deep);
            watcher.Created += (_, change) => Hint(change.FullPath, deep);
            watcher.Deleted += (_, change) =>
            {
                lost += !deep && (change.FullPath == folders.Input || change.FullPath == folders.Seeds) ? 1 : 0;
                Hint(change.FullPath, deep);
            };
            watcher.Renamed += (_, change) =>
            {
                Hint(change.OldFullPath, deep);
                Hint(change.FullPath, deep);
            };
            watcher.Error += (_, _) => hints.Writer.TryWrite("");
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or ArgumentException)
        {
            watcher?.Dispose();
        }
    }

    // A change beside the folders themselves may be one of the folders: they are watched anew.
    private void Hint(string path, bool deep) => hints.Writer.TryWrite(deep ? folders.Relative(path) : "");
}

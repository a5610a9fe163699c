using System.Collections.Concurrent;

namespace Briefing.Read;

/// <summary>
/// What was read of each file, so that reading again reads only the files that changed. What did not change is the very same object.
/// Belongs to one site, and to one reading at a time.
/// </summary>
public sealed class ReadMemory
{
    private readonly ConcurrentDictionary<string, Reading> readings = new(StringComparer.Ordinal);
    private int changes;

    /// <summary>Whether the last reading found anything that the one before it had not.</summary>
    public bool HasChanged { get; private set; }

    /// <summary>Lets a file be read again whatever its time and length say.</summary>
    /// <param name="path">The file, relative to the site's folder, with forward slashes.</param>
    public void Forget(string path)
    {
        if (Recall(path) is { } known)
        {
            readings[path] = known with { Stamp = null };
        }
    }

    /// <summary>What the last reading made of a file.</summary>
    internal Reading? Recall(string path) => readings.GetValueOrDefault(path);

    /// <summary>Keeps what is made of a file for the next reading.</summary>
    internal void Keep(string path, Reading reading)
    {
        var known = Recall(path);
        if (known is null || known.Print != reading.Print)
        {
            Interlocked.Increment(ref changes);
        }

        if (!ReferenceEquals(known, reading))
        {
            readings[path] = reading;
        }
    }

    /// <summary>Ends a reading: files that it did not meet are forgotten.</summary>
    /// <param name="met">The files that it met, each of which has been kept.</param>
    internal void Close(IReadOnlyCollection<string> met)
    {
        var gone = readings.Count == met.Count ? [] : readings.Keys.Except(met).ToList();
        gone.ForEach(path => readings.TryRemove(path, out _));
        HasChanged = changes > 0 || gone.Count > 0;
        changes = 0;
    }
}

/// <summary>What was made of a file.</summary>
/// <param name="Stamp">What told the file's state before it was read; null where that can't be relied on.</param>
/// <param name="Print">The fingerprint of its bytes; null where they could not be read.</param>
/// <param name="Value">What it says.</param>
/// <param name="Notices">What was noticed in it.</param>
internal sealed record Reading(FileStamp? Stamp, Fingerprint? Print, object? Value, IReadOnlyList<Diagnostic> Notices);

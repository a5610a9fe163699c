namespace Briefing.Read;

/// <summary>A file's time and length: while they stay, so does what stands in it.</summary>
internal readonly record struct FileStamp(DateTime Changed, long Length)
{
    // The coarsest clock among file systems in use: a file that was written so shortly ago may be written again and show the same time.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(2);

    /// <summary>The stamp of a file as it is now; null where the file may change without the stamp.</summary>
    public static FileStamp? Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists && (file.Attributes & FileAttributes.ReparsePoint) == 0 && DateTime.UtcNow - file.LastWriteTimeUtc > Settled
            ? new FileStamp(file.LastWriteTimeUtc, file.Length)
            : null;
    }
}

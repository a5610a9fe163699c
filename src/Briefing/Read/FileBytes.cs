using Microsoft.Win32.SafeHandles;

namespace Briefing.Read;

/// <summary>Takes the bytes of a file from the disk, as far as files may go.</summary>
internal static class FileBytes
{
    /// <summary>All bytes of a file; null where they can't be had, or are too many, which is then noticed.</summary>
    /// <param name="file">The file on this machine.</param>
    /// <param name="place">The file as it is told of.</param>
    /// <param name="notices">Where to put what is noticed.</param>
    public static byte[]? Of(FileInfo file, Place place, List<Diagnostic> notices)
    {
        try
        {
            // What is no file, such as a pipe, has no length, and to open it would be to wait.
            if (Links.Followed(file).Length == 0)
            {
                return [];
            }

            using var handle = File.OpenHandle(file.FullName);
            var length = RandomAccess.GetLength(handle);
            if (length > Limits.File)
            {
                notices.Add(new Diagnostic(Rules.FileTooLarge, place, $"The file has {length} bytes; it may have {Limits.File}."));
                return null;
            }

            return Filled(handle, new byte[length]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            notices.Add(new Diagnostic(Rules.UnreadableFile, place, $"The file can't be read: {ReasonOf(e, file.FullName)}."));
            return null;
        }
    }

    // A file may grow shorter while it is read.
    private static byte[] Filled(SafeFileHandle handle, byte[] bytes)
    {
        var filled = 0;
        while (filled < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(filled), filled) is var read and > 0)
        {
            filled += read;
        }

        return filled == bytes.Length ? bytes : bytes[..filled];
    }

    /// <summary>Why something can't be read, to follow a colon: the machine's own sentence would name its folders.</summary>
    public static string ReasonOf(Exception e, string path) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException when Links.IsLink(new FileInfo(path)) => "it is a link to something that is not there",
        FileNotFoundException or DirectoryNotFoundException => "it was there a moment ago, and is gone",
        UnauthorizedAccessException => "the permission to read it is missing",
        _ => "the machine refused to read it",
    };
}

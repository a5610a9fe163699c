using System.Security;

namespace Briefing.Write;

/// <summary>What a machine's refusal means to the person who has to mend it.</summary>
internal static class Fault
{
    /// <summary>Does something to a path; a refusal of the machine becomes a failure that names it.</summary>
    public static T At<T>(string path, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException or SecurityException or ArgumentOutOfRangeException)
        {
            throw Told(refusal, path);
        }
    }

    /// <summary>The same, for what has no result.</summary>
    public static void At(string path, Action act) => At(path, () =>
    {
        act();
        return true;
    });

    private static WriteException Told(Exception refusal, string path) => refusal switch
    {
        UnauthorizedAccessException or SecurityException => new(
            "This may not be written: permission is denied.",
            path,
            "Give the user who builds leave to write there, or choose another folder.",
            refusal),
        FileNotFoundException or DirectoryNotFoundException => new(
            "This vanished while the site was being written.", path, "Build again when nothing else changes the folder.", refusal),
        PathTooLongException => new(
            "This name is longer than the file system allows.",
            path,
            "Shorten the name, or build into a folder with a shorter path.",
            refusal),
        _ when Means(refusal, Errno.NoSpace, Errno.QuotaExceeded, Win32.DiskFull, Win32.HandleDiskFull) => new(
            "The disk is full.", path, "Free some space and build again.", refusal),
        // That is how the runtime words it.
        ArgumentOutOfRangeException => new(
            "This file is larger than this machine lets files be.", path, "Raise the limit of a file's size and build again.", refusal),
        _ when Means(refusal, Errno.ReadOnly, Win32.WriteProtected) => new(
            "This file system is read-only.", path, "Build into a folder that can be written.", refusal),
        _ when Means(refusal, Errno.TooManyOpen, Win32.TooManyOpen) => new(
            "Too many files are open.", path, "Raise the limit of open files and build again.", refusal),
        _ => new($"This could not be written: {refusal.Message}", path, "Mend what the message names and build again.", refusal),
    };

    private static bool Means(Exception refusal, params ReadOnlySpan<int> codes) => codes.Contains(refusal.HResult);

    private static class Errno
    {
        public const int TooManyOpen = 24;
        public const int NoSpace = 28;
        public const int ReadOnly = 30;
        public static readonly int QuotaExceeded = OperatingSystem.IsMacOS() ? 69 : 122;
    }

    private static class Win32
    {
        public const int TooManyOpen = unchecked((int)0x80070004);
        public const int WriteProtected = unchecked((int)0x80070013);
        public const int HandleDiskFull = unchecked((int)0x80070027);
        public const int DiskFull = unchecked((int)0x80070070);
    }
}

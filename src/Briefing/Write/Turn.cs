using System.Diagnostics;

namespace Briefing.Write;

/// <summary>The right to write into a folder: one build has it at a time, and a build that dies gives it back.</summary>
internal sealed class Turn : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly FileStream held;

    private Turn(FileStream held) => this.held = held;

    /// <summary>Takes the turn, waiting for another build as long as told.</summary>
    /// <exception cref="WriteException">The other build is still writing, or the folder cannot be written at all.</exception>
    public static Turn Take(Room room, TimeSpan patience)
    {
        if (!Directory.Exists(room.Folder) && (File.Exists(room.Folder) || new FileInfo(room.Folder).LinkTarget is not null))
        {
            throw new WriteException(
                "A file, or a link to nothing, stands where the output folder belongs.", room.Folder,
                "Move it away, or build into another folder with --output.");
        }

        var own = Fault.At(room.Folder, () => Directory.CreateDirectory(room.Own));
        if (own.LinkTarget is not null)
        {
            throw new WriteException("A symbolic link stands where the writer's own folder belongs.", room.Own, "Remove the link.");
        }

        for (var waited = Stopwatch.StartNew(); ;)
        {
            if (Fault.At(room.Lock, () => TryHold(room.Lock)) is { } held)
            {
                return new Turn(held);
            }

            if (waited.Elapsed >= patience)
            {
                throw new WriteException(
                    "Another build is writing to this folder.", room.Folder, "Wait until it has finished, or end it, and build again.");
            }

            Thread.Sleep(Pause);
        }
    }

    /// <inheritdoc />
    public void Dispose() => held.Dispose();

    private static FileStream? TryHold(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        }
        catch (IOException refusal) when (IsHeld(refusal))
        {
            return null;
        }
    }

    private static bool IsHeld(IOException refusal) => refusal.HResult
        == (OperatingSystem.IsWindows() ? unchecked((int)0x80070020) : OperatingSystem.IsMacOS() ? 35 : 11);
}

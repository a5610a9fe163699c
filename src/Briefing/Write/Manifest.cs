using System.Globalization;

namespace Briefing.Write;

/// <summary>What earlier builds wrote into a folder: only that may be removed.</summary>
/// <param name="IsThere">Whether the folder was ever built into.</param>
/// <param name="Lines">
/// The files with what they may hold. Between a build's first move and its last, a file has two lines: before and after.
/// </param>
internal sealed record Manifest(bool IsThere, IReadOnlyList<FileRecord> Lines)
{
    private const string Heading = "briefing-manifest 2";

    /// <summary>Reads the list of a folder; lines that are none are passed over, so that a damaged list loses only those.</summary>
    public static Manifest Read(Room room) => Fault.At(room.Manifest, () => File.Exists(room.Manifest)
        ? new Manifest(true, [.. File.ReadLines(room.Manifest).Skip(1).Select(Parse).OfType<FileRecord>()])
        : new Manifest(false, []));

    /// <summary>Replaces the list of a folder, whole.</summary>
    public static void Write(Room room, Staging staging, IEnumerable<FileRecord> lines) => Fault.At(room.Manifest, () =>
    {
        using (var draft = new StreamWriter(staging.Manifest) { NewLine = "\n" })
        {
            draft.WriteLine(Heading);
            foreach (var line in lines)
            {
                draft.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{line.Hash} {line.Length} {line.File}"));
            }
        }

        File.Move(staging.Manifest, room.Manifest, overwrite: true);
    });

    private static FileRecord? Parse(string line)
    {
        var parts = line.Split(' ', 3);
        return parts is [var digits, var length, { Length: > 0 } file]
            && Fingerprint.TryParse(digits) is { } hash
            && long.TryParse(length, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            && FileNames.AreSafe(file)
                ? new FileRecord(file, bytes, hash)
                : null;
    }
}

/// <summary>A file, by what it holds.</summary>
/// <param name="File">Where it stands, relative to the output folder, with forward slashes.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Hash">Their fingerprint.</param>
internal readonly record struct FileRecord(string File, long Length, Fingerprint Hash);

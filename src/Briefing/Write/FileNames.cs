using System.Buffers;
using Briefing.Model;

namespace Briefing.Write;

/// <summary>
/// The names of a site's files: each stays inside the folder, and no two are one to a file system that ignores case.
/// </summary>
internal sealed class FileNames
{
    private static readonly SearchValues<char> Forbidden = CharacterSets.Where(c => c is '\\' or ':' || char.IsControl(c));

    private readonly HashSet<string> files;
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);

    private FileNames(int count) => files = new(count, StringComparer.OrdinalIgnoreCase);

    /// <summary>The names of the outputs.</summary>
    /// <exception cref="WriteException">A name leads out of the folder, or two meet.</exception>
    public static FileNames Of(IReadOnlyList<Output> outputs)
    {
        var names = new FileNames(outputs.Count);
        foreach (var output in outputs)
        {
            names.Add(output.File);
        }

        if (names.files.FirstOrDefault(names.folders.Contains) is { } both)
        {
            throw new WriteException("This is the name of a file and of a folder.", both, "Rename one of them.");
        }

        return names;
    }

    /// <summary>Whether the site has a file of exactly this name.</summary>
    public bool Have(string file) => files.TryGetValue(file, out var known) && known == file;

    /// <summary>Whether a file of an earlier build must go before this site's can be moved into place.</summary>
    public bool AreBlockedBy(string file) =>
        files.Contains(file) || folders.Contains(file) || FoldersOf(file).Any(files.Contains);

    /// <summary>The folders on the way to a file, outermost first.</summary>
    public static IEnumerable<string> FoldersOf(string file)
    {
        for (var end = file.IndexOf('/', StringComparison.Ordinal); end >= 0; end = file.IndexOf('/', end + 1))
        {
            yield return file[..end];
        }
    }

    private void Add(string file)
    {
        if (!AreSafe(file))
        {
            throw new WriteException(
                "This name leads out of the output folder, or is none for a file.", file, "Rename what is published there.");
        }

        if (!files.Add(file))
        {
            files.TryGetValue(file, out var other);
            throw new WriteException(
                other == file ? "Two files of the site have this name." : $"This name differs from {other} in case only.",
                file,
                "Rename one of them: some file systems and hosts take them for one.");
        }

        AddFoldersOf(file);
    }

    // From the inside out: where one is known, so are those around it.
    private void AddFoldersOf(string file)
    {
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        var end = file.LastIndexOf('/');
        while (end >= 0 && known.Add(file.AsSpan(0, end)))
        {
            end = file.AsSpan(0, end).LastIndexOf('/');
        }
    }

    /// <summary>Whether a name stays inside the folder and out of the writer's own corner.</summary>
    public static bool AreSafe(string file) =>
        !file.AsSpan().ContainsAny(Forbidden) && AreSafeSegments(file)
        && !file.StartsWith(Room.Corner + "/", StringComparison.OrdinalIgnoreCase)
        && !file.Equals(Room.Corner, StringComparison.OrdinalIgnoreCase);

    private static bool AreSafeSegments(ReadOnlySpan<char> file)
    {
        foreach (var segment in file.Split('/'))
        {
            if (file[segment] is [] or [.., '.' or ' '])
            {
                return false;
            }
        }

        return true;
    }
}

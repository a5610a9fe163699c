using System.Collections.Concurrent;

namespace Briefing.Write;

/// <summary>What stands in the output folder already, where this site's files are to stand. Safe to ask from several threads.</summary>
internal sealed class Ground(Room room, Manifest before, FileNames names)
{
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);

    private readonly HashSet<string> leaving = new(
        before.Lines.Select(line => line.File).Where(file => !names.Have(file)), StringComparer.OrdinalIgnoreCase);

    /// <summary>The output folder.</summary>
    public Room Room => room;

    /// <summary>What earlier builds wrote.</summary>
    public Manifest Before => before;

    /// <summary>The names of this site's files.</summary>
    public FileNames Names => names;

    /// <summary>Whether a file stands there that holds exactly these bytes.</summary>
    /// <exception cref="WriteException">Something stands there, or on the way, that must not be replaced.</exception>
    public bool Holds(string file, IReadOnlyList<ReadOnlyMemory<byte>> content)
    {
        var path = room.At(file);
        var stands = FindsFolderOf(file) ? Occupants.At(path) : Occupant.Nothing;
        if (stands is Occupant.Link)
        {
            throw Occupants.Linked(path);
        }

        if (stands is Occupant.Folder && !leaving.Any(old => old.StartsWith(file + "/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new WriteException(
                "A folder stands where a file of the site belongs.", path, "Move the folder away, or rename what is published there.");
        }

        if (stands is not Occupant.File || leaving.Contains(file))
        {
            return false;
        }

        var same = FileContent.Is(path, content);
        if (!same && !before.IsThere)
        {
            throw new WriteException(
                "A file stands here that Briefing did not write, and the site has another of the same name.",
                path,
                "Move it away, or build into another folder with --output.");
        }

        return same;
    }

    /// <summary>Whether a file of an earlier build still stands there as it was written, reached without passing a link.</summary>
    public bool HoldsAsWritten(IEnumerable<FileRecord> lines, string file)
    {
        var path = room.At(file);
        return FileNames.FoldersOf(file).All(folder => Occupants.At(room.At(folder)) is Occupant.Folder)
            && Occupants.At(path) is Occupant.File
            && lines.Any(line => line.Length == FileContent.LengthOf(path))
            && lines.Contains(FileContent.Recorded(file, path));
    }

    /// <summary>Whether a folder stands there now, reached without passing a link.</summary>
    public bool HasFolder(string folder) =>
        FileNames.FoldersOf(folder).Append(folder).All(name => Occupants.At(room.At(name)) is Occupant.Folder);

    // From the outside in: where a folder is missing, so is everything in it.
    private bool FindsFolderOf(string file)
    {
        var known = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = file.IndexOf('/', StringComparison.Ordinal); end >= 0; end = file.IndexOf('/', end + 1))
        {
            if (!(known.TryGetValue(file.AsSpan(0, end), out var isThere) ? isThere : folders.GetOrAdd(file[..end], Finds)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Finds(string folder)
    {
        var path = room.At(folder);
        return Occupants.At(path) switch
        {
            Occupant.Folder => true,
            Occupant.Nothing => false,
            Occupant.Link => throw Occupants.Linked(path),
            _ => leaving.Contains(folder) ? false : throw new WriteException(
                "A file stands where a folder of the site belongs.", path, "Move the file away, or rename what is published there."),
        };
    }
}

namespace Briefing.Write;

/// <summary>Writes files for an author, one by one, each whole: not through a link, and with no list of what was written.</summary>
public static class SingleFiles
{
    /// <summary>Writes files into a folder, in place of those of their names.</summary>
    /// <returns>Their paths.</returns>
    /// <exception cref="WriteException">The machine is in the way, or something stands there that is no file;
    /// if it is a link, nothing is written.</exception>
    public static IReadOnlyList<string> Replace(IReadOnlyList<Output> files, string folder)
    {
        IReadOnlyList<string> paths = [.. files.Select(file => Path.Combine(folder, file.File))];
        if (paths.FirstOrDefault(path => Occupants.At(path) is Occupant.Link) is { } link)
        {
            throw Occupants.Linked(link);
        }

        foreach (var (file, path) in files.Zip(paths))
        {
            Fault.At(path, () => Replace(file, path));
        }

        return paths;
    }

    /// <summary>Writes a file where none stands.</summary>
    /// <exception cref="WriteException">The machine is in the way, or something stands there.</exception>
    public static void Make(string path, ReadOnlyMemory<byte> content) => Fault.At(path, () =>
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        FileContent.Make(path, [content]);
    });

    // Made beside the old one and moved over it, so that nobody meets half of it.
    private static void Replace(Output file, string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var draft = $"{path}.{Guid.NewGuid():n}";
        try
        {
            FileContent.Make(draft, [file.Content()]);
            File.Move(draft, path, overwrite: true);
        }
        finally
        {
            File.Delete(draft);
        }
    }
}

namespace Briefing.Write;

/// <summary>Takes away what earlier builds wrote, as long as it is still what they wrote, and the folders that this leaves empty.</summary>
internal static class Removal
{
    /// <summary>Removes files, each given by its name and the lines that the manifest has for it; how many there were.</summary>
    public static int Of(Ground ground, IEnumerable<IGrouping<string, FileRecord>> files)
    {
        var gone = files.ToList();
        var removed = gone.Count(file => Remove(ground, file));
        foreach (var folder in gone.SelectMany(file => FileNames.FoldersOf(file.Key)).Distinct().OrderByDescending(folder => folder.Length))
        {
            var path = ground.Room.At(folder);
            Fault.At(path, () => RemoveIfEmpty(ground, folder));
        }

        return removed;
    }

    private static bool Remove(Ground ground, IGrouping<string, FileRecord> file)
    {
        var path = ground.Room.At(file.Key);
        return Fault.At(path, () =>
        {
            var ours = ground.HoldsAsWritten(file, file.Key);
            if (ours)
            {
                File.Delete(path);
            }

            return ours;
        });
    }

    private static void RemoveIfEmpty(Ground ground, string folder)
    {
        var path = ground.Room.At(folder);
        if (ground.HasFolder(folder) && !Directory.EnumerateFileSystemEntries(path).Any())
        {
            Directory.Delete(path);
        }
    }
}

namespace Briefing.Write;

/// <summary>A folder with files that wait to be moved into place.</summary>
/// <param name="Name">Its name, relative to the output folder; empty for the output folder itself.</param>
/// <param name="All">All files in it and in the folders in it, by their names relative to the output folder.</param>
internal sealed record StagedFolder(string Name, IReadOnlyList<string> All)
{
    /// <summary>Whether there is a page among them.</summary>
    public bool HasPages => All.Any(Output.IsPageName);

    /// <summary>The files in no further folder.</summary>
    public IEnumerable<string> Files => All.Where(file => EndOfFolder(file) < 0);

    /// <summary>The folders in it.</summary>
    public IEnumerable<StagedFolder> Folders => All
        .Where(file => EndOfFolder(file) >= 0)
        .GroupBy(file => file[..EndOfFolder(file)])
        .Select(files => new StagedFolder(files.Key, [.. files]));

    // Where the name of the next folder on the way to a file ends; -1 where there is none.
    private int EndOfFolder(string file) => file.IndexOf('/', Name.Length == 0 ? 0 : Name.Length + 1);
}

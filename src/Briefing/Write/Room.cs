namespace Briefing.Write;

/// <summary>
/// The output folder, and the corner of it that the writer keeps for itself: hosts do not publish what begins with a period.
/// </summary>
internal sealed class Room(string folder)
{
    /// <summary>The first segment of every path that is the writer's own.</summary>
    public const string Corner = ".briefing";

    /// <summary>The output folder.</summary>
    public string Folder { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>The writer's own folder in it.</summary>
    public string Own => Path.Combine(Folder, Corner);

    /// <summary>The list of what earlier builds wrote.</summary>
    public string Manifest => Path.Combine(Own, "manifest");

    /// <summary>The file that the build which is writing holds open.</summary>
    public string Lock => Path.Combine(Own, "lock");

    /// <summary>Where a file of the site stands.</summary>
    public string At(string file) => Path.Join(Folder, file);
}

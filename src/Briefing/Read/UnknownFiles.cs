namespace Briefing.Read;

/// <summary>Tells of files that nothing is read from.</summary>
internal static class UnknownFiles
{
    /// <summary>What is said of one; where its ending is another writing of the usual one, how it should be called.</summary>
    public static Diagnostic Of(string path)
    {
        var unread = new Diagnostic(Rules.UnknownFile, Place.OfFile(path), "Nothing is read from this file.");
        var ending = Path.GetExtension(path);
        var usual = UsualOf(ending);
        return usual == ending ? unread : unread with { Remedy = $"Rename it to {Path.GetFileNameWithoutExtension(path)}{usual}." };
    }

    private static string UsualOf(string ending) => ending.ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => ".yml",
        ".markdown" or ".md" => ".md",
        _ => ending,
    };
}

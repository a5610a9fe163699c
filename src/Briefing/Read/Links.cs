namespace Briefing.Read;

/// <summary>Symbolic links among what people write.</summary>
internal static class Links
{
    /// <summary>Whether a path is a link, to something or to nothing.</summary>
    public static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    /// <summary>Whether a path is a link that ends outside of a folder, or that passes another link on its way.</summary>
    public static bool LeadsOut(string path, string folder)
    {
        if (!IsLink(path))
        {
            return false;
        }

        if (TargetOf(path) is not { } target)
        {
            return false;
        }

        var way = Path.GetRelativePath(folder, target).Split(Path.DirectorySeparatorChar);
        return way[0] == ".." || Path.IsPathRooted(way[0])
            || Enumerable.Range(1, way.Length - 1).Any(depth => IsLink(Path.Join(folder, Path.Join(way[..depth]))));
    }

    // Of links that lead in a circle there is none; whoever opens one will be told.
    private static string? TargetOf(string path)
    {
        try
        {
            return File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}

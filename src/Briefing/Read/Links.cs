namespace Briefing.Read;

/// <summary>Symbolic links among what people write.</summary>
internal static class Links
{
    /// <summary>Whether a path is a link, to something or to nothing.</summary>
    public static bool IsLink(FileInfo path) => path.LinkTarget is not null;

    /// <summary>The file that a link leads to in the end; one that is no link, itself.</summary>
    public static FileInfo Followed(FileInfo path) =>
        IsLink(path) && path.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target ? target : path;

    /// <summary>Notices a link that is not followed; whether it is one.</summary>
    /// <param name="path">The path on this machine.</param>
    /// <param name="root">The site's folder.</param>
    /// <param name="place">The path as it is told of.</param>
    /// <param name="notices">Where to put what is noticed.</param>
    public static bool NoticeStray(FileInfo path, string root, Place place, List<Diagnostic> notices)
    {
        var isStray = LeadsOut(path, root);
        if (isStray)
        {
            notices.Add(new Diagnostic(Rules.StrayLink, place, "This is a link to something outside of the site’s folder."));
        }

        return isStray;
    }

    // To something outside of a folder, or by way of another link in it.
    private static bool LeadsOut(FileInfo path, string folder)
    {
        if (!IsLink(path) || TargetOf(path) is not { } target)
        {
            return false;
        }

        var way = Path.GetRelativePath(folder, target).Split(Path.DirectorySeparatorChar);
        return way[0] == ".." || Path.IsPathRooted(way[0])
            || Enumerable.Range(1, way.Length - 1).Any(depth => IsLink(new FileInfo(Path.Join(folder, Path.Join(way[..depth])))));
    }

    // Of links that lead in a circle there is none; whoever opens one will be told.
    private static string? TargetOf(FileInfo path)
    {
        try
        {
            return path.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (IOException)
        {
            return null;
        }
    }
}

namespace Briefing;

/// <summary>Where a site is read from and written to.</summary>
/// <param name="Root">The site's folder: places are told relative to it.</param>
/// <param name="Input">What people write.</param>
/// <param name="Seeds">The source texts.</param>
/// <param name="Output">The published site.</param>
public sealed record Folders(string Root, string Input, string Seeds, string Output)
{
    /// <summary>The conventional folders of a site: <c>input</c>, <c>seeds</c> and <c>output</c> in it.</summary>
    public static Folders In(string root) =>
        new(Path.GetFullPath(root), Path.Combine(root, "input"), Path.Combine(root, "seeds"), Path.Combine(root, "output"));

    /// <summary>A path as places tell it: relative to the site's folder, with forward slashes.</summary>
    public string Relative(string path) => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/');
}

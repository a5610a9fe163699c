namespace Briefing.Model;

/// <summary>The address that citations and search engines use, for a build that may be reached under another path.</summary>
/// <param name="Site">The address of the site.</param>
/// <param name="BasePath">The path that this build lives under, with a slash at both ends.</param>
public sealed record CanonicalAddress(SiteUrl Site, string BasePath)
{
    /// <summary>The canonical address of a path of this build.</summary>
    public string Of(string path) => Site.Of(Moved(path, BasePath, Site.BasePath));

    /// <summary>The path of this build that a path of the canonical address stands for.</summary>
    public string PathHere(string path) => Moved(path, Site.BasePath, BasePath);

    /// <inheritdoc />
    public override string ToString() => Site.ToString();

    private static string Moved(string path, string from, string to) =>
        from == to || !path.StartsWith(from, StringComparison.Ordinal) ? path : string.Concat(to, path.AsSpan(from.Length));
}

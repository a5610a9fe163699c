namespace Briefing;

/// <summary>The address of a file of this site that is no page, made from routes as a page's address is.</summary>
/// <param name="BasePath">The path that the site lives under, with a slash at both ends.</param>
/// <param name="File">Where it stands, relative to the output folder, with forward slashes.</param>
public sealed record SiteFile(string BasePath, string File)
{
    /// <summary>The path for a link: absolute on the host.</summary>
    public string Path => BasePath + File;

    /// <summary>The path, so that it can stand where a link is written.</summary>
    public override string ToString() => Path;
}

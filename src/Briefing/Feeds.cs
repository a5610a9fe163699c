namespace Briefing;

/// <summary>The addresses of a site's feeds.</summary>
/// <param name="BasePath">The path that the site lives under, with a slash at both ends.</param>
public sealed record Feeds(string BasePath)
{
    /// <summary>The feed for readers of Atom.</summary>
    public SiteFile Atom { get; } = new(BasePath, "feed.xml");

    /// <summary>The feed for readers of JSON Feed.</summary>
    public SiteFile Json { get; } = new(BasePath, "feed.json");
}

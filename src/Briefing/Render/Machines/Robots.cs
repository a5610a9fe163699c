namespace Briefing.Render.Machines;

/// <summary>What crawlers may read (RFC 9309): everything; a preview asks them on its pages not to list it.</summary>
internal static class Robots
{
    public static string Of(Site site)
    {
        var sitemap = site.Masthead.Canonical.Of(site.Masthead.Routes.Sitemap.Path);
        return site.Masthead.Indexed ? $"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n" : "User-agent: *\nAllow: /\n";
    }
}

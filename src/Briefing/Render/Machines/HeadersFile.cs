using Briefing.Model;

namespace Briefing.Render.Machines;

/// <summary>
/// The headers that a host sends, as Netlify and Cloudflare Pages read them. No two rules name the same header for the same path.
/// Scripts of other sites may read the exports: TimelineJS, for one, runs on the page of whoever shows the timeline.
/// </summary>
internal static class HeadersFile
{
    public static string Of(Site site)
    {
        var (root, index) = (site.Masthead.Routes.BasePath, site.Masthead.Indexed ? "" : "  X-Robots-Tag: noindex\n");
        return $"""
            /*
              Content-Security-Policy: {Policy(site.Masthead.Here)}{Framing(site.Masthead)}
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
            {index}{root}assets/*
              Cache-Control: public, max-age=31536000, immutable
            {root}exports/*
              Access-Control-Allow-Origin: *

            """.ReplaceLineEndings("\n");
    }

    // A page in a sandbox has no origin, and to Safari 'self' is nothing then: so what an embed loads may come from the site by its name as well.
    private static string Policy(SiteUrl here) =>
        $"default-src 'none'; style-src 'self' {here.Origin}; script-src 'self' {here.Origin}; img-src 'self' {here.Origin} data:; "
        + "connect-src 'self'; base-uri 'none'; form-action 'self'";

    // No page here has a cookie, or a form that changes anything, that a frame could abuse, and schools have hosts of their own:
    // so frames are allowed everywhere, unless the author says where.
    private static string Framing(Masthead masthead) =>
        masthead.FramedBy is { } hosts ? string.Concat(hosts.Select(host => $" {host}").Prepend("; frame-ancestors 'self'")) : "";
}

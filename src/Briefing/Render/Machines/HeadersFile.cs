namespace Briefing.Render.Machines;

/// <summary>
/// The headers that a host sends, as Netlify and Cloudflare Pages read them. No two rules name the same header for the same path.
/// </summary>
internal static class HeadersFile
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'";

    public static string Of(Site site)
    {
        var index = site.Masthead.Indexed ? "" : "  X-Robots-Tag: noindex\n";
        return $"""
            /*
              Content-Security-Policy: {Policy}
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
            {index}/assets/*
              Cache-Control: public, max-age=31536000, immutable

            """.ReplaceLineEndings("\n");
    }
}

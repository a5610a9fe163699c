using System.Text;
using Briefing.Render.Embeds;

namespace Briefing.Render.Machines;

/// <summary>Old addresses and where they lead now, for ever (301), as Netlify and Cloudflare Pages read them.</summary>
internal static class RedirectsFile
{
    public static string Of(Site site)
    {
        var lines = new StringBuilder();
        var root = site.Masthead.Routes.BasePath.TrimEnd('/');
        var redirects = site.Redirects.Select(redirect => new OldAddress(redirect.From.Value, redirect.To));
        foreach (var (from, to) in redirects.Concat(EmbedRedirects.Of(site)))
        {
            lines.Append(root).Append(from).Append(' ').Append(to.Path).Append(" 301\n");
        }

        return lines.ToString();
    }
}

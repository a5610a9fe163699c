using Briefing.Model;

namespace Briefing;

/// <summary>Where this build will stand, as far as the host says; what it leaves out, <c>site.yml</c> says.</summary>
/// <param name="Canonical">The address that citations and canonical links name.</param>
/// <param name="Here">The address that this build is reached at, which a preview has of its own.</param>
/// <param name="Indexed">Whether search engines may list it.</param>
public sealed record Deployment(SiteUrl? Canonical, SiteUrl? Here, bool Indexed)
{
    /// <summary>The site as its author describes it, with nothing said by a host.</summary>
    public static Deployment AsWritten { get; } = new(null, null, Indexed: true);

    /// <summary>The address that citations and canonical links name, on a site whose author wrote down one.</summary>
    public SiteUrl CanonicalOr(SiteUrl written) => Canonical ?? written;

    /// <summary>The address that this build is reached at, likewise.</summary>
    public SiteUrl HereOr(SiteUrl written) => Here ?? CanonicalOr(written);

    /// <summary>
    /// What Netlify's build variables say: <c>URL</c>, <c>DEPLOY_PRIME_URL</c> and <c>CONTEXT</c>.
    /// Without <c>NETLIFY</c> they mean nothing here.
    /// </summary>
    public static Deployment FromNetlify(Func<string, string?> variable)
    {
        if (variable("NETLIFY") is null)
        {
            return AsWritten;
        }

        var production = variable("CONTEXT") is null or "production";
        var canonical = SiteUrl.TryParse(variable("URL"));
        var here = production ? canonical : SiteUrl.TryParse(variable("DEPLOY_PRIME_URL"));
        return new Deployment(canonical, here, production);
    }
}

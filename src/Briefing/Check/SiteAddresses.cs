using Briefing.Model;

namespace Briefing.Check;

/// <summary>Where a published site stands.</summary>
/// <param name="Canonical">The address that citations and search engines use.</param>
/// <param name="Here">The address that this build is reached at.</param>
/// <param name="Routes">The routes of its pages.</param>
public sealed record SiteAddresses(SiteUrl Canonical, SiteUrl Here, Routes Routes)
{
    /// <summary>The addresses that a masthead tells.</summary>
    public static SiteAddresses Of(Masthead masthead) => new(masthead.Canonical.Site, masthead.Here, masthead.Routes);
}

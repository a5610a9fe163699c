using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes what the site says of itself from <c>site.yml</c> and where it will stand.</summary>
internal static class MastheadRelater
{
    public static Masthead Relate(Sources sources, Deployment deployment, Navigation navigation, Routes routes)
    {
        var draft = sources.Site;
        var canonical = deployment.Canonical ?? draft.Address;
        return new Masthead(
            draft.Title,
            draft.Standfirst,
            draft.Language,
            draft.Authors,
            draft.Licence,
            sources.Card,
            new CanonicalAddress(canonical, routes.BasePath),
            deployment.Here ?? canonical,
            deployment.Indexed,
            navigation.Main,
            navigation.Footer,
            routes)
        {
            FramedBy = draft.FramedBy,
        };
    }
}

using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes what the site says of itself from <c>site.yml</c> and where it will stand.</summary>
internal static class MastheadRelater
{
    public static Masthead Relate(Sources sources, Deployment deployment, Navigation navigation, Routes routes)
    {
        var draft = sources.Site;
        return new Masthead(
            draft.Title,
            draft.Standfirst,
            draft.Language,
            draft.Authors,
            draft.Licence,
            sources.Card,
            new CanonicalAddress(deployment.CanonicalOr(draft.Address), routes.BasePath),
            deployment.HereOr(draft.Address),
            deployment.Indexed,
            navigation.Main,
            navigation.Footer,
            routes)
        {
            FramedBy = draft.FramedBy,
        };
    }
}

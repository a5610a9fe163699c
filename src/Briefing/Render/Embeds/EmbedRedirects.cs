using Briefing.Model;

namespace Briefing.Render.Embeds;

/// <summary>A briefing that has moved takes its embeds along: a frame that somebody pasted years ago still shows it.</summary>
internal static class EmbedRedirects
{
    public static IEnumerable<OldAddress> Of(Site site)
    {
        var offers = new Offers(site);
        return FormerHeadlines.Of(site).SelectMany(moved => Moves(offers, moved.Before, moved.Now));
    }

    private static IEnumerable<OldAddress> Moves(Offers offers, Headline before, Headline now)
    {
        yield return new OldAddress(FromRoot(offers.Of(before).View), offers.Of(now).View);
        if (offers.EventsOf(now) is { } events)
        {
            yield return new OldAddress(FromRoot(offers.ViewOfEvents(before)), events.View);
        }
    }

    private static string FromRoot(Route route) => route.Path[(route.BasePath.Length - 1)..];
}

/// <summary>An address that leads elsewhere now.</summary>
/// <param name="From">The path, from the root of the site.</param>
/// <param name="To">Where it leads.</param>
internal sealed record OldAddress(string From, Route To);

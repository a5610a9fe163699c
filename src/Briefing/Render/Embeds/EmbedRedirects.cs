using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.Embeds;

/// <summary>A briefing that has moved takes its embeds along: a frame that somebody pasted years ago still shows it.</summary>
internal static class EmbedRedirects
{
    public static IEnumerable<(string From, Route To)> Of(Site site)
    {
        var offers = new Offers(site);
        return FormerHeadlines.Of(site).SelectMany(moved => Moves(offers, moved.Before, moved.Now));
    }

    private static IEnumerable<(string From, Route To)> Moves(Offers offers, Headline before, Headline now)
    {
        (Offer From, Offer To)[] moves = offers.EventsOf(now) is { } events
            ? [(offers.Of(before), offers.Of(now)), (events with { View = offers.ViewOfEvents(before) }, events)]
            : [(offers.Of(before), offers.Of(now))];
        return moves.SelectMany(move => move.To.Schemes.Select(scheme => (FromRoot(move.From.ViewIn(scheme)), (Route)move.To.ViewIn(scheme))));
    }

    private static string FromRoot(Route route) => route.Path[(route.BasePath.Length - 1)..];
}

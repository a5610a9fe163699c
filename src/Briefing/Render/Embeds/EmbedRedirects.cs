using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.Embeds;

/// <summary>A briefing that has moved takes its embeds along: a frame that somebody pasted years ago still shows it.</summary>
internal static class EmbedRedirects
{
    public static IEnumerable<(string From, Route To)> Of(Site site)
    {
        var offers = new Offers(site);
        var headlines = site.Articles.ToDictionary(article => article.Headline.Route, article => article.Headline);
        return
            from redirect in site.Redirects
            where headlines.ContainsKey(redirect.To)
            let now = headlines[redirect.To]
            let before = Before(redirect, now, site.Masthead.Routes)
            where before is not null
            from move in Moves(offers, before, now)
            select move;
    }

    /// <summary>The briefing as it was called when it stood where a redirect comes from; null where no briefing stood there.</summary>
    private static Headline? Before(Redirect redirect, Headline now, Routes routes) =>
        redirect.From.Value.Trim('/').Split('/') is [_, var name] && Slug.TryParse(name) is { } slug
            && routes.Article(slug) is var route && route.Path.Trim('/') == (routes.BasePath + redirect.From.Value.Trim('/')).Trim('/')
            ? now with { Slug = slug, Route = route }
            : null;

    private static IEnumerable<(string From, Route To)> Moves(Offers offers, Headline before, Headline now)
    {
        (Offer From, Offer To)[] moves = offers.EventsOf(now) is { } events
            ? [(offers.Of(before), offers.Of(now)), (events with { View = offers.ViewOfEvents(before) }, events)]
            : [(offers.Of(before), offers.Of(now))];
        return moves.SelectMany(move => move.To.Schemes.Select(scheme => (FromRoot(move.From.ViewIn(scheme)), (Route)move.To.ViewIn(scheme))));
    }

    private static string FromRoot(Route route) => route.Path[(route.BasePath.Length - 1)..];
}

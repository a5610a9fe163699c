using Briefing.Model;

namespace Briefing.Render;

/// <summary>Briefings that have moved, as they were called where their old addresses say they stood.</summary>
internal static class FormerHeadlines
{
    /// <summary>Each with what it is called now, in the order in which its author lists its old addresses.</summary>
    public static IEnumerable<(Headline Before, Headline Now)> Of(Site site)
    {
        var headlines = site.Articles.ToDictionary(article => article.Headline.Route, article => article.Headline);
        return
            from redirect in site.Redirects
            orderby redirect.From.Place.Line, redirect.From.Place.Column
            where headlines.ContainsKey(redirect.To)
            let now = headlines[redirect.To]
            let before = Before(redirect, now, site.Masthead.Routes)
            where before is not null
            select (before, now);
    }

    // Null where no briefing stood there.
    private static Headline? Before(Redirect redirect, Headline now, Routes routes) =>
        redirect.From.Value.Trim('/').Split('/') is [_, var name] && Slug.TryParse(name) is { } slug
            && routes.Article(slug) is var route && route.Path.Trim('/') == (routes.BasePath + redirect.From.Value.Trim('/')).Trim('/')
            ? now with { Slug = slug, Route = route }
            : null;
}

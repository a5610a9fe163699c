namespace Briefing.Render.Machines;

/// <summary>What both feeds tell.</summary>
internal static class FeedItems
{
    private const int MostItems = 50;

    /// <summary>The briefings that changed last, newest first.</summary>
    public static IReadOnlyList<FeedItem> Of(Site site)
    {
        var former = FormerHeadlines.Of(site).ToLookup(moved => moved.Now.Route, moved => moved.Before.Route);
        var canonical = site.Masthead.Canonical;
        return
        [
            .. site.Articles
                .Select(article => article.Headline)
                .OrderByDescending(headline => headline.Dates.LastChanged)
                .ThenBy(headline => headline.Slug)
                .Take(MostItems)
                .Select(headline => new FeedItem(
                    headline,
                    canonical.Of(former[headline.Route].Append(headline.Route).First().Path),
                    canonical.Of(headline.Route.Path))),
        ];
    }
}

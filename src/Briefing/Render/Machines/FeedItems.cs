using Briefing.Export;
using Briefing.Model;

namespace Briefing.Render.Machines;

/// <summary>What both feeds tell.</summary>
internal static class FeedItems
{
    private const int MostItems = 50;

    /// <summary>The briefings that changed last, newest first.</summary>
    public static IReadOnlyList<Headline> Of(Site site) =>
        [.. site.Articles
            .Select(article => article.Headline)
            .OrderByDescending(headline => headline.Dates.LastChanged)
            .ThenBy(headline => headline.Slug)
            .Take(MostItems)];

    /// <summary>When the feed changed: when the newest of its items did.</summary>
    public static string Updated(IReadOnlyList<Headline> items) => UtcTime.Of(items.Select(item => item.Dates.LastChanged).FirstOrDefault());
}

using System.Globalization;
using Briefing.Model;
using Briefing.Model.Edtf;

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
    public static string Updated(IReadOnlyList<Headline> items) => Time(items.Select(item => item.Dates.LastChanged).FirstOrDefault());

    /// <summary>The beginning of a date as a time (RFC 3339) in UTC; the epoch where the date is not known.</summary>
    public static string Time(When? date) => date is { Earliest: { IsBounded: true, Year: >= 1 and <= 9999 } from }
        ? string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}-{from.Day:00}T00:00:00Z")
        : "1970-01-01T00:00:00Z";
}

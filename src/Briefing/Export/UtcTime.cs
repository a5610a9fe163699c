using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Export;

/// <summary>Dates where nothing but a day or a time will do.</summary>
internal static class UtcTime
{
    /// <summary>The day on which a date begins (RFC 3339); null where it is not known.</summary>
    public static string? Day(When? date) => Beginning(date) is { } from
        ? string.Create(CultureInfo.InvariantCulture, $"{from.Year:0000}-{from.Month:00}-{from.Day:00}")
        : null;

    /// <summary>The beginning of a date, or the time that it has, as a time (RFC 3339) in UTC; null where it is not known.</summary>
    public static string? Known(When? date) => Beginning(date) is { } from
        ? string.Create(CultureInfo.InvariantCulture, $"{Day(date)}T{TimeSpan.FromSeconds(from.SecondOfDay):hh\\:mm\\:ss}Z")
        : null;

    /// <summary>The same where a format demands a time whatever is known: the epoch where it is not.</summary>
    public static string Of(When? date) => Known(date) ?? "1970-01-01T00:00:00Z";

    /// <summary>When a briefing of a site last changed; null where no date of one is known so exactly.</summary>
    public static When? LastChangeOf(Site site) => site.Articles
        .Select(article => article.Headline.Dates.LastChanged)
        .OfType<When>()
        .Where(date => Beginning(date) is not null)
        .MaxBy(date => date.Earliest);

    private static Instant? Beginning(When? date) => date is { Earliest: { HasFourDigitYear: true } from } ? from : null;
}

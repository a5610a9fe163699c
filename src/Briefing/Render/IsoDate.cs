using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Render;

/// <summary>
/// Dates as machines take them that know ISO 8601 and nothing more: a year, a month or a day without doubt. What a date does not say
/// so plainly is null.
/// </summary>
internal static class IsoDate
{
    /// <summary>A date that is no interval.</summary>
    public static string? Of(When? date) => date?.Form.Match(Of, moment => Of(moment.Day), _ => null, _ => null);

    /// <summary>The first date of an interval, or the date itself.</summary>
    public static string? Start(When date) => date.Form.Match(Of, moment => Of(moment.Day), interval => Of(interval.Start), _ => null);

    /// <summary>The last date of an interval.</summary>
    public static string? End(When date) => date.Form.Match(_ => null, _ => null, interval => Of(interval.End), _ => null);

    private static string? Of(IntervalEnd end) => end.Match(Of, () => null, () => null);

    private static string? Of(SingleDate date) => date.Match(Of, _ => null, _ => null);

    private static string? Of(CalendarDate date) =>
        date.Qualification.Any is Qualifier.None && date.Year.Exact is > 0 and var year
            ? (date.Month, date.Month?.Exact, date.Day, date.Day?.Exact) switch
            {
                (null, _, _, _) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
                (_, { } month, null, _) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
                (_, { } month, _, { } day) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}"),
                _ => null,
            }
            : null;
}

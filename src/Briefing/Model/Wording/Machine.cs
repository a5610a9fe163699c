using System.Globalization;

namespace Briefing.Model.Wording;

/// <summary>Writes what HTML's <c>time</c> element takes: a year from 1 on, a month or a day.</summary>
internal static class Machine
{
    public static string? Year(int year) => year > 0 ? year.ToString("D4", CultureInfo.InvariantCulture) : null;

    public static string? Month(int year, int month) =>
        year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}") : null;

    public static string? Day(Day day) =>
        day.Year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Number:D2}") : null;
}

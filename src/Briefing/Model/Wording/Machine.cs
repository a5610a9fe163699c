using System.Globalization;

namespace Briefing.Model.Wording;

/// <summary>Writes what HTML's <c>time</c> element takes: a year from 1 on, a month or a day.</summary>
internal static class Machine
{
    public static string? Year(int year) => year > 0 ? year.ToString("0000", CultureInfo.InvariantCulture) : null;

    public static string? Month(int year, int month) =>
        year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}") : null;

    public static string? Day(Day day) =>
        day.Year > 0 ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Number:00}") : null;
}

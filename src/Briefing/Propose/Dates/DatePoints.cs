using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Propose.Dates;

/// <summary>Finds what reads as a date, each place once and by its most exact form.</summary>
internal static class DatePoints
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly (Regex Pattern, Func<Match, string> Edtf)[] Forms =
    [
        (DatePatterns.Machine(), match => $"{Year(match)}-{match.Groups["monthNumber"].Value}-{Day(match, "day")}"),
        (DatePatterns.MonthDays(), match => $"{YearMonth(match)}-{Day(match, "day")}/{YearMonth(match)}-{Day(match, "last")}"),
        (DatePatterns.DaysMonth(), match => $"{YearMonth(match)}-{Day(match, "day")}/{YearMonth(match)}-{Day(match, "last")}"),
        (DatePatterns.MonthDay(), match => $"{YearMonth(match)}-{Day(match, "day")}"),
        (DatePatterns.DayMonth(), match => $"{YearMonth(match)}-{Day(match, "day")}"),
        (DatePatterns.MonthOfYear(), YearMonth),
        (DatePatterns.Season(), match => $"{Year(match)}-{Season(match.Groups["season"].Value)}"),
        (DatePatterns.Decade(), Decade),
        (DatePatterns.Century(), match => $"{int.Parse(match.Groups["century"].Value, CultureInfo.InvariantCulture) - 1:00}XX"),
        (DatePatterns.MonthDayAlone(), match => $"XXXX-{Month(match)}-{Day(match, "day")}"),
        (DatePatterns.DayMonthAlone(), match => $"XXXX-{Month(match)}-{Day(match, "day")}"),
        (DatePatterns.MonthAlone(), match => $"XXXX-{Month(match)}"),
        (DatePatterns.YearAlone(), Year),
    ];

    /// <summary>The dates of a text, in its order; none overlaps another.</summary>
    public static List<DatePoint> In(string text)
    {
        var points = new List<DatePoint>();
        foreach (var (pattern, edtf) in Forms)
        {
            points.AddRange(pattern.Matches(text)
                .Where(match => !points.Exists(point => match.Index < point.End && point.Start < match.Index + match.Length))
                .Select(match => new DatePoint(match.Index, match.Index + match.Length, edtf(match)))
                .ToList());
        }

        points.Sort((one, other) => one.Start.CompareTo(other.Start));
        return points;
    }

    private static string Year(Match match) => match.Groups["year"].Value;

    private static string YearMonth(Match match) => $"{Year(match)}-{Month(match)}";

    private static string Month(Match match) => $"{Array.IndexOf(Months, match.Groups["month"].Value[..3].ToLowerInvariant()) + 1:00}";

    private static string Day(Match match, string group) => match.Groups[group].Value.PadLeft(2, '0');

    private static int Season(string name) => char.ToLowerInvariant(name[1]) switch
    {
        'p' => 21,
        'u' when char.ToLowerInvariant(name[0]) == 's' => 22,
        'u' or 'a' => 23,
        _ => 24,
    };

    private static string Decade(Match match)
    {
        var (first, last) = (match.Groups["decade"].Value, match.Groups["until"].Value);
        return last.Length == 0 ? $"{first}X" : $"{first}X/{(last.Length == 1 ? first[..2] + last : last)}X";
    }
}

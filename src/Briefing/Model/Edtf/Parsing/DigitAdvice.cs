using System.Globalization;
using System.Text.RegularExpressions;

namespace Briefing.Model.Edtf.Parsing;

/// <summary>Words what is wrong with digits that make no year, month or day.</summary>
internal static partial class DigitAdvice
{
    /// <summary>Digits that should be a year, up to where the cursor stands, are too few or too many.</summary>
    public static void RefuseYear(Cursor cursor, int start)
    {
        var written = cursor.Text[start..cursor.Position];
        var sign = written.StartsWith('-') ? "-" : "";
        var digits = written[sign.Length..];
        if (digits.Length == 0 || (digits.Length < 4 && Follows(cursor, "XxuUE"))) Advice.RefuseNext(cursor);
        cursor.RefuseFrom(start, digits switch
        {
            _ when BeforeChrist().Match(cursor.Text) is { Success: true } era => int.TryParse(era.Groups["year"].Value, out var year) && year > 0
                ? $"A year before Christ has a minus sign and is one less. Write {AstronomicalYear(1 - year)} for {year} BC."
                : WordAdvice.Of("BC")!,
            { Length: < 4 } when sign.Length > 0 && cursor.AtEnd && int.TryParse(digits, out var year) && year > 0 =>
                $"A year has four digits. Write -{digits.PadLeft(4, '0')}, which is {year + 1} BC, or {AstronomicalYear(1 - year)} for {year} BC.",
            { Length: < 3 } when cursor.Text.Split('/') is [{ Length: 4 } year, { Length: 1 or 2 } month, { Length: 1 or 2 } day] =>
                $"Hyphens stand between year, month and day. Write {year}-{month.PadLeft(2, '0')}-{day.PadLeft(2, '0')}.",
            { Length: < 4 } when start > 0 && cursor.Text[start - 1] == '/' =>
                "Each end of an interval is a whole date. Write 2012/2013, or 2012-06/2012-07.",
            { Length: < 3 } when Follows(cursor, "-./ ") && cursor.Text.Length - start > 4 =>
                "A date begins with the year, of four digits. Write year, month and day: 2024-06-13.",
            { Length: < 4 } when digits.Contains('X') || !cursor.AtEnd =>
                "A year has four digits, known or not. Write 1954, 195X for a decade, 19XX for a century.",
            { Length: < 4 } => $"A year has four digits. Write {sign}{digits.PadLeft(4, '0')}; for a decade 195X, for a century 19XX.",
            _ when digits.Contains('X') => "A year has four digits, known or not. Write 195X for a decade, 19XX for a century.",
            { Length: 8 } => $"Hyphens stand between year, month and day. Write {sign}{digits[..4]}-{digits[4..6]}-{digits[6..]}.",
            _ when digits.TrimStart('0').Length <= 4 => $"A year has four digits. Write {sign}{digits.TrimStart('0').PadLeft(4, '0')}.",
            _ => $"A year has four digits, and then a hyphen. Write 2024-06-13, or Y{sign}{digits.TrimStart('0')} for a year beyond 9999.",
        });
    }

    /// <summary>Digits that should be a month or a day, up to where the cursor stands, aren't two.</summary>
    public static void RefuseTwo(Cursor cursor, int start, string part)
    {
        var digits = cursor.Text[start..cursor.Position];
        if (digits.Length == 0) Advice.RefuseNext(cursor);
        cursor.RefuseFrom(start, digits switch
        {
            "X" => $"A {part} has two digits, known or not. Write XX.",
            { Length: 1 } => $"A {part} has two digits. Write 0{digits}.",
            { Length: 4 } => "Between dates stands a slash. Write 2019/2022.",
            _ => $"A {part} has two digits. Write year, month and day with hyphens between them: 2024-06-13.",
        });
    }

    /// <summary>Why the calendar has no such date.</summary>
    public static string NoSuchDay(DateParts parts) =>
        $"There is no day {parts.Day} in {parts.Year}-{parts.Month}. Write one that the month has, or XX for a day that isn't known.";

    private static string AstronomicalYear(int year) => year.ToString("0000;-0000", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<year>[0-9]{1,4}) ?B\.?C\.?(?:E\.?)?|.*\bB\.?C\.?(?:E\.?)?)$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex BeforeChrist();

    private static bool Follows(Cursor cursor, string any) => !cursor.AtEnd && any.Contains(cursor.Rest[0]);
}

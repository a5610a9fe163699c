namespace Briefing.Model.Edtf.Parsing;

/// <summary>Words what is written in letters, and how it is written instead.</summary>
internal static class WordAdvice
{
    private static readonly string[] Months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    /// <summary>The advice for a word, or nothing where it isn't known.</summary>
    public static string? Of(string word) => word.ToUpperInvariant() switch
    {
        "U" or "UU" or "UUU" or "UUUU" or "X" or "XX" or "XXX" or "XXXX" =>
            "A digit that isn't known is a capital X. Write 195X, or 2004-XX.",
        "Y" => "The prefix of a long year is a capital Y. Write Y170000002.",
        "E" => "An exponent follows a capital E, in a year with Y. Write Y17E7.",
        "S" when word == "s" => "A decade has no s. Write 195X for the 1950s, and 1950S2 for a year of which two digits count.",
        "S" => "Significant digits follow a year of four digits, or one with Y. Write 1950S2.",
        "T" => "A time of day follows a whole date. Write 1985-04-12T23:20:30.",
        "Z" => "UTC is a capital Z, after a whole date and time. Write 1985-04-12T23:20:30Z.",
        "W" => "Weeks aren't used. Write the interval from its first to its last day: 2012-02-06/2012-02-12.",
        "P" or "R" => "Durations and repetitions aren't used. Write the dates at both ends: 2012/2014.",
        "OPEN" or "PRESENT" or "NOW" or "TODAY" or "ONGOING" => "An open end is two dots. Write 2012/.. or ../2012, with nothing more.",
        "UNKNOWN" => "An unknown end is left out. Write 2012/ or /2012, with nothing more.",
        "TO" or "UNTIL" => "Between dates stands a slash. Write 2019/2022, or ../2022 for what has no beginning.",
        "SINCE" or "FROM" => "What has no end is written with two dots. Write 2012/.. for since 2012.",
        "BEFORE" => "What has no beginning is written with two dots. Write ../1954, or [..1954] for one date up to it.",
        "OR" => "One of several dates stands between brackets. Write [1980,1990].",
        "AND" => "Several dates stand between braces. Write {1980,1990}.",
        "C" or "CA" or "CIRCA" or "ABOUT" or "AROUND" => "About a date is a tilde after it. Write 2012~.",
        "EARLY" or "MID" or "LATE" =>
            "A part of a decade has no sign. Write the interval, such as 1976/1979, and keep the words beside it.",
        "BC" or "BCE" => "A year before Christ has a minus sign and is one less. Write -0007 for 8 BC.",
        "AD" or "CE" => "The era is left out. Write four digits: 0079.",
        "SPRING" or "SUMMER" or "AUTUMN" or "FALL" or "WINTER" =>
            "Seasons are numbers: 21 spring, 22 summer, 23 autumn, 24 winter. Write 2024-21 for spring 2024.",
        var upper when Months.Any(month => upper.StartsWith(month, StringComparison.Ordinal)) =>
            "Months are numbers, and the year comes first. Write 2024-06-13 or 2024-06.",
        _ => null,
    };
}

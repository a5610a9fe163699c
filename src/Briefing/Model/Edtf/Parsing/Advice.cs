namespace Briefing.Model.Edtf.Parsing;

/// <summary>Words what stands where it can't, and what its author probably meant.</summary>
internal static class Advice
{
    public static void RefuseNext(Cursor cursor) => cursor.RefuseNext(LengthOf(cursor), Of(cursor));

    public static string NoSuchDay(DateParts parts) => parts.Day is null
        ? $"There is no month {parts.Month} in {parts.Year}. Months go from 01 to 12."
        : $"There is no day {parts.Day} in {parts.Year}-{parts.Month}. Write one that the month has, or XX for a day that isn't known.";

    public static string YearOf(string digits, bool negative)
    {
        var sign = negative ? "-" : "";
        return digits.Length switch
        {
            < 4 => $"A year has four digits. Write {sign}{digits.PadLeft(4, '0')}; for a decade or a century, write 195X or 19XX.",
            8 when !digits.Contains('X') => $"Year, month and day have hyphens between them. Write {sign}{digits[..4]}-{digits[4..6]}-{digits[6..]}.",
            _ when digits.Contains('X') => "A year has four digits, known or not. Write 195X for the 1950s, 19XX for a year of the 1900s.",
            _ when digits.TrimStart('0').Length <= 4 => $"A year has four digits. Write {sign}{digits.TrimStart('0').PadLeft(4, '0')}.",
            _ => $"A year has four digits; one of more begins with Y. Write Y{sign}{digits.TrimStart('0')}.",
        };
    }

    private static int LengthOf(Cursor cursor)
    {
        var word = cursor.Rest.TakeWhile(char.IsAsciiLetter).Count();
        return word > 0 ? word
            : cursor.Rest.Length > 1 && char.IsSurrogatePair(cursor.Rest, 0) ? 2
            : 1;
    }

    private static string Of(Cursor cursor)
    {
        if (cursor.AtEnd) return "The date stops short. Write the digits that are missing, or XX for what isn't known.";
        var word = cursor.Rest[..LengthOf(cursor)];
        return word.ToUpperInvariant() switch
        {
            "U" or "UU" or "UUUU" or "X" or "XX" or "XXXX" => "A digit that isn't known is a capital X. Write 195X, or 2004-XX.",
            "Y" => "The prefix of a long year is a capital Y. Write Y170000002.",
            "E" => "An exponent follows a capital E, in a year with Y. Write Y17E7.",
            "S" when word == "s" => "A decade has no s. Write 195X for the 1950s, and 1950S2 for a year of which two digits count.",
            "S" => "Significant digits follow a year of four digits, or one with Y. Write 1950S2.",
            "T" => "A time of day follows a whole date. Write 1985-04-12T23:20:30.",
            "Z" => "UTC is a capital Z, after a whole date and time. Write 1985-04-12T23:20:30Z.",
            "OPEN" => "An open end is two dots. Write 2012/.. or ../2012, with nothing more.",
            "UNKNOWN" => "An unknown end is left out. Write 2012/ or /2012, with nothing more.",
            "C" or "CA" or "CIRCA" or "ABOUT" => "About a date is a tilde after it. Write 2012~.",
            "BC" or "BCE" => "A year before Christ has a minus sign and is one less. Write -0007 for 8 BC.",
            "AD" or "CE" => "Leave out the era. Write four digits: 0079.",
            "-" => "A hyphen joins year, month and day. Write 2024-06-13, and an interval with a slash: 2019/2022.",
            "\u2013" or "\u2014" or "\u2212" => "This dash stands in no date. Between dates write a slash, 2019/2022; elsewhere a plain hyphen.",
            "/" => "An interval has one slash, outside brackets. Write 2019/2022.",
            "." => "Dots come in twos, in an interval or a set. Write 2012/.. or [1670..1672], and a day as 2024-06-13.",
            "," => "Only a set has commas. Write [1980,1990] for one of two years, {1980,1990} for both.",
            "(" or ")" => "Parentheses aren't used. Write the mark before the part that it doubts: 2004-06-~11.",
            "[" or "]" or "{" or "}" => "Brackets stand around the whole of a set. Write [1667,1760-12] or {1960,1961-12}.",
            "?" or "~" or "%" => "A mark stands next to a year, month or day. Write 2004-06~, or 2004-~06.",
            "+" => "A year after Christ has no sign. Write four digits: 2024.",
            "^" => "Hemispheres have numbers: 25 to 28 for the northern seasons, 29 to 32 for the southern. Write 2001-29.",
            _ when char.IsWhiteSpace(word, 0) => "A date has no spaces. Leave it out; for a date with a time, write T between them.",
            _ => "This is no part of a date. Write it in numbers: 2024-06-13, 2024-06 or 2024.",
        };
    }
}

using System.Globalization;

namespace Briefing.Model.Edtf.Parsing;

/// <summary>Words what stands where it can't, and what its author probably meant.</summary>
internal static class Advice
{
    public static void RefuseNext(Cursor cursor)
    {
        if (cursor.AtEnd)
        {
            cursor.RefuseNext(0, "The date stops short. Write the digits that are missing, or XX for what isn't known.");
            return;
        }

        var space = cursor.Rest.TakeWhile(char.IsWhiteSpace).Count();
        var word = space == 0 ? 0 : WordIn(cursor.Rest[space..]);
        if (word > 0 && WordAdvice.Of(cursor.Rest[space..(space + word)]) is { } known) cursor.RefuseNext(space + word, known);
        else cursor.RefuseNext(LengthOf(cursor.Rest), Of(cursor.Rest));
    }

    private static string Of(string rest)
    {
        var text = rest[..LengthOf(rest)];
        return WordAdvice.Of(text) ?? text switch
        {
            "-" => "A hyphen joins year, month and day. Write 2024-06-13, and an interval with a slash: 2019/2022.",
            "\u2013" or "\u2014" or "\u2212" => "This dash stands in no date. Between dates write a slash, 2019/2022; elsewhere a hyphen.",
            "/" => "An interval has one slash, outside brackets. Write 2019/2022.",
            "." => "Dots come in twos, in an interval or a set. Write 2012/.. or [1670..1672], and a day as 2024-06-13.",
            "," => "Only a set has commas. Write [1980,1990] for one of two years, {1980,1990} for both.",
            "(" or ")" => "Parentheses aren't used. Write the mark before the part that it doubts: 2004-06-~11.",
            "[" or "]" or "{" or "}" => "Brackets stand around the whole of a set. Write [1667,1760-12] or {1960,1961-12}.",
            "?" or "~" or "%" => "A mark stands next to a year, month or day. Write 2004-06~, or 2004-~06.",
            "+" => "A plus sign stands only before the shift of a clock. Write 2024, or 1985-04-12T23:20:30+04:30.",
            "^" => "Hemispheres have numbers: 25 to 28 for the northern seasons, 29 to 32 for the southern. Write 2001-29.",
            _ when char.IsWhiteSpace(text, 0) => "A date has no spaces. Leave it out; for a date with a time, write T between them.",
            _ when IsInvisible(text) => "Here stands a character that can't be seen. Delete it, or write the date anew.",
            _ => "This is no part of a date. Write it in numbers: 2024-06-13, 2024-06 or 2024.",
        };
    }

    private static int LengthOf(string rest) =>
        WordIn(rest) is > 0 and var word ? word
        : rest.Length > 1 && char.IsSurrogatePair(rest, 0) ? 2
        : 1;

    private static int WordIn(string rest) => rest.TakeWhile(char.IsAsciiLetter).Count();

    private static bool IsInvisible(string text) =>
        CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.Control or UnicodeCategory.Format;
}

using System.Globalization;
using Briefing.Model;

namespace Briefing.Relate.Seeds;

/// <summary>
/// Tells whole words from parts of them: nobody may be quoted with “armed” who wrote “unarmed”, with “5” who wrote “3.5”,
/// or with “can” who wrote “can’t”. In scripts without spaces between words, any character may be the first or the last of one.
/// </summary>
internal static class WholeWords
{
    /// <summary>Whether a passage of a text begins and ends where words do.</summary>
    public static bool Are(ReadOnlySpan<char> text, Passage passage) =>
        !IsInside(text, passage.Start) && !IsInside(text, passage.End) && !IsCutShort(text, passage.End);

    private static bool IsInside(ReadOnlySpan<char> text, int at) =>
        (IsOfWord(text, at - 1) && IsOfWord(text, at)) || IsPointInNumber(text, at) || IsPointInNumber(text, at - 1);

    // What follows an apostrophe belongs to the word; but whoever is quoted may do without the s of a possessive.
    private static bool IsCutShort(ReadOnlySpan<char> text, int end) =>
        IsOfWord(text, end - 1) && end < text.Length && Wordings.Level(text[end]) == '\'' && IsOfWord(text, end + 1)
        && !(text[end + 1] == 's' && !IsOfWord(text, end + 2));

    private static bool IsPointInNumber(ReadOnlySpan<char> text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] is '.' or ',' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static bool IsOfWord(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && !IsOfScriptWithoutSpaces(text[at])
        && (char.IsLetterOrDigit(text[at])
            || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // Thai and Lao, Tibetan and Burmese, Khmer, and everything from the first Chinese and Japanese characters on but for Korean syllables.
    private static bool IsOfScriptWithoutSpaces(char c) => c
        is >= '\u0E00' and <= '\u109F' or >= '\u1780' and <= '\u17FF' or >= '\u2E80' and <= '\uA4CF'
        or >= '\uF900' and <= '\uFAFF' or >= '\uFF66' and <= '\uFF9F';
}

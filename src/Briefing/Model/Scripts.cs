namespace Briefing.Model;

/// <summary>What tells scripts apart where words are counted and names are parted.</summary>
internal static class Scripts
{
    private const char First = '\u3040';
    private const char Last = '\u9fff';

    /// <summary>Whether a character is of Chinese or Japanese, which put no spaces between words: each counts as one.</summary>
    public static bool HasWordOf(char c) => c is >= First and <= Last;

    /// <summary>Whether a word begins at a character of a text: after white space, and with each character that is a word.</summary>
    public static bool BeginsWord(ReadOnlySpan<char> text, int at) =>
        HasWordOf(text[at]) || (!char.IsWhiteSpace(text[at]) && (at == 0 || char.IsWhiteSpace(text[at - 1])));

    /// <summary>Whether a character is of Chinese, Japanese or Korean, which write a family name and the given one as one word.</summary>
    public static bool HasJoinedNamesOf(char c) => HasWordOf(c) || c is >= '\uac00' and <= '\ud7a3';

    /// <summary>Whether a text has such characters.</summary>
    public static bool HaveWordsIn(ReadOnlySpan<char> text) => text.ContainsAnyInRange(First, Last);
}

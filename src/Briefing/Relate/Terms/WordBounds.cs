using System.Buffers;

namespace Briefing.Relate.Terms;

/// <summary>Where words begin and end, for the mentions of terms.</summary>
internal static class WordBounds
{
    // Nearly all that words are made of, and searched for many at a time.
    private static readonly SearchValues<char> Ascii = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>
    /// Whether a character is part of a word.
    /// Unicode calls the apostrophe U+02BC a letter; typed as any other, it parts words all the same.
    /// </summary>
    public static bool IsOfWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c) && c != 'ʼ';

    /// <summary>Where the word ends that begins at a place of a text.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        do
        {
            end++;
            end += text[end..].IndexOfAnyExcept(Ascii) is var more and >= 0 ? more : text.Length - end;
        }
        while (end < text.Length && IsOfWord(text[end]));
        return end;
    }
}

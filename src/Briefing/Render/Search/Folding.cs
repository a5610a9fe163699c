using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>
/// Letters as search knows them: lower case, without marks and strokes. The theme's script folds what a reader types in the same way,
/// and a test holds the two against each other.
/// </summary>
internal static class Folding
{
    // A sigma at the end of a word, and Greek letters that Unicode has a second time.
    private const string Variants = "ς\u1f71\u1f73\u1f75\u1f77\u1f79\u1f7b\u1f7d\u1fbe\u1fd3\u1fe3\u0374";
    private const string Letter = "σαεηιουωιιυʹ";

    private const byte NoLetter = (byte)'.';

    // Filled as letters turn up. Two threads that fill the same place put the same there.
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    // What each character of ASCII is folded to.
    private static ReadOnlySpan<byte> Ascii =>
        "................................................0123456789.......abcdefghijklmnopqrstuvwxyz......abcdefghijklmnopqrstuvwxyz....."u8;

    /// <summary>Whether a character is a part of a word.</summary>
    public static bool IsOfWord(char c) => char.IsAscii(c) ? char.IsAsciiLetterOrDigit(c) : IsOfWordBeyondAscii(c);

    private static bool IsOfWordBeyondAscii(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Letters.IsMark(c);

    /// <summary>Puts the letters and digits of ASCII that a text begins with, folded, as far as there is room. Most words are nothing else.</summary>
    /// <returns>How many there are.</returns>
    public static int PutAscii(ReadOnlySpan<char> text, Span<char> room)
    {
        var put = 0;
        while (put < text.Length && put < room.Length && char.IsAscii(text[put]) && Ascii[text[put]] is var letter and not NoLetter)
        {
            room[put++] = (char)letter;
        }

        return put;
    }

    /// <summary>A character of a word, folded: nothing for a mark, several letters for some.</summary>
    public static string Of(char c) => Known[c] ??= Letters.IsMark(c) || char.IsSurrogate(c) ? Alone(c) : Folded(c);

    private static string Alone(char c) => Letters.IsMark(c) ? "" : c.ToString();

    private static string Folded(char c)
    {
        var lower = char.ToLowerInvariant(c);
        return Variants.IndexOf(lower, StringComparison.Ordinal) is var variant and >= 0
            ? Letter[variant].ToString()
            : Letters.WithoutMarks(lower.ToString()).ToLowerInvariant();
    }
}

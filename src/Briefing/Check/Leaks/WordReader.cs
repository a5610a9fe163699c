using Briefing.Model;

namespace Briefing.Check.Leaks;

/// <summary>
/// Reads a text as words that can be compared: letters and digits, without case, marks or anything invisible; all else parts them, and
/// in a script that puts no spaces between words each character is one.
/// </summary>
internal static class WordReader
{
    private const int Tabled = 0x2000;
    private const char Invisible = '\u0001';
    private const char Gap = '\0';

    // FNV-1a, 64 bits.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly Lazy<char[]> Table = new(() => [.. Enumerable.Range(0, Tabled).Select(c => Fold((char)c))]);

    /// <summary>The words of a text, in order.</summary>
    public static WordSequence Read(string text)
    {
        var words = new WordSequence(text);
        var table = Table.Value;
        var (start, hash) = (-1, 0UL);
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i == text.Length ? Gap : text[i] < Tabled ? table[text[i]] : Fold(text[i]);
            var isAlone = letter is not (Gap or Invisible) && Scripts.HasWordOf(text[i]);
            if ((letter == Gap || isAlone) && start >= 0)
            {
                words.Add(hash, start, i);
                start = -1;
            }

            if (isAlone)
            {
                words.Add((Basis ^ letter) * Prime, i, i + 1);
            }
            else if (letter is not (Gap or Invisible))
            {
                (start, hash) = start < 0 ? (i, Basis) : (start, hash);
                hash = (hash ^ letter) * Prime;
            }
        }

        return words;
    }

    private static char Fold(char c) => c switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => Invisible,
        _ when Letters.IsMark(c) => Invisible,
        _ when !char.IsLetterOrDigit(c) => Gap,
        _ => char.ToLowerInvariant(Letters.WithoutMarks(c.ToString())[0]),
    };
}

using Briefing.Model;

namespace Briefing.Check.Leaks;

/// <summary>
/// Reads a text as words that can be compared: letters and digits, without case, marks or anything invisible; all else parts them, and
/// in a script that puts no spaces between words each character is one.
/// </summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    private const int Tabled = 0x2000;
    private const char Invisible = '\u0001';
    private const char Gap = '\0';

    // FNV-1a, 64 bits.
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    private static readonly Lazy<char[]> Table = new(() => [.. Enumerable.Range(0, Tabled).Select(c => Fold((char)c))]);

    private readonly ReadOnlySpan<char> text = text;
    private readonly char[] table = Table.Value;

    /// <summary>The number of the word that was read.</summary>
    public ulong Word { readonly get; private set; }

    /// <summary>Where it begins.</summary>
    public int Start { readonly get; private set; }

    /// <summary>Where it has ended.</summary>
    public int End { readonly get; private set; }

    /// <summary>Reads the next word; whether there is one.</summary>
    public bool Read()
    {
        (Word, Start) = (Basis, -1);
        for (; End < text.Length; End++)
        {
            var c = text[End];
            var letter = c < Tabled ? table[c] : Fold(c);
            var isAlone = letter is not (Gap or Invisible) && Scripts.HasWordOf(c);
            if (Start >= 0 && (isAlone || letter == Gap))
            {
                return true;
            }

            if (letter is Gap or Invisible)
            {
                continue;
            }

            Start = Start < 0 ? End : Start;
            Word = (Word ^ letter) * Prime;
            if (isAlone)
            {
                End++;
                return true;
            }
        }

        return Start >= 0;
    }

    private static char Fold(char c) => c switch
    {
        '\u200C' or '\u200D' => Invisible,
        _ when Letters.IsMark(c) || Unseen.IsInvisible(c) => Invisible,
        _ when !char.IsLetterOrDigit(c) => Gap,
        _ => char.ToLowerInvariant(Letters.WithoutMarks(c.ToString())[0]),
    };
}

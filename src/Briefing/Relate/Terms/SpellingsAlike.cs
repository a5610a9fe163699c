using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Terms;

/// <summary>
/// The spellings that begin with the same word, in the order of their letters: as a text is read, those that still agree with it are a
/// stretch that gets shorter with each letter, so that it does not matter how many there are.
/// </summary>
internal sealed class SpellingsAlike
{
    private readonly Spelling[] spellings;
    private readonly string[] letters;

    public SpellingsAlike(IEnumerable<Spelling> alike)
    {
        spellings = [.. alike.OrderBy(spelling => Small(spelling.Text), StringComparer.Ordinal).ThenBy(spelling => spelling.Term.Slug)];
        letters = Array.ConvertAll(spellings, spelling => Small(spelling.Text));
    }

    /// <summary>The longest spelling that stands at a place of a text, as whole words; null where none does.</summary>
    public Spelling? LongestAt(ReadOnlySpan<char> text, int start)
    {
        Spelling? longest = null;
        var (low, high) = (0, spellings.Length);
        for (var length = 0; high - low > 1; length++)
        {
            while (low < high && letters[low].Length == length)
            {
                longest = longest?.Text.Length != length && StandsAt(spellings[low], text, start) ? spellings[low] : longest;
                low++;
            }

            if (start + length == text.Length)
            {
                return longest;
            }

            var letter = char.ToLowerInvariant(Wordings.Level(text[start + length]));
            if (low < high && !(letters[low][length] == letter && letters[high - 1][length] == letter))
            {
                (low, high) = (FirstFrom(letter, length, low, high), FirstFrom(letter + 1, length, low, high));
            }
        }

        return low < high && StandsAt(spellings[low], text, start) ? spellings[low] : longest;
    }

    // The first of the spellings from one to another whose letter at a place is this one or comes after it.
    private int FirstFrom(int letter, int place, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = letters[middle][place] < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool StandsAt(Spelling spelling, ReadOnlySpan<char> text, int start)
    {
        var end = start + spelling.Text.Length;
        if (end > text.Length || (end < text.Length && WordBounds.IsOfWord(text[end])))
        {
            return false;
        }

        for (var i = 0; i < spelling.Text.Length; i++)
        {
            var (here, there) = (Wordings.Level(text[start + i]), spelling.Text[i]);
            if (here != there && (spelling.MatchCase || char.ToLowerInvariant(here) != char.ToLowerInvariant(there)))
            {
                return false;
            }
        }

        return true;
    }

    private static string Small(string text) => string.Concat(text.Select(char.ToLowerInvariant));
}

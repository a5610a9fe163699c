using Briefing.Model;

namespace Briefing.Relate.Terms;

/// <summary>
/// The spellings that begin with the same word, in the order of their letters: as a text is read, those that still agree with it are a
/// stretch that gets shorter with each letter, so that it does not matter how many there are.
/// </summary>
internal sealed class SpellingsAlike(IEnumerable<Spelling> alike)
{
    private readonly SpellingsInLetters[] spellings =
    [
        .. alike
            .GroupBy(spelling => string.Concat(spelling.Text.Select(char.ToLowerInvariant)))
            .Select(group => new SpellingsInLetters(group.Key, group))
            .OrderBy(spellings => spellings.Letters, StringComparer.Ordinal),
    ];

    /// <summary>The longest spelling that stands at a place of a text, as whole words; null where none does.</summary>
    public Spelling? LongestAt(ReadOnlySpan<char> text, int start)
    {
        Spelling? longest = null;
        var (low, high) = (0, spellings.Length);
        for (var length = 0; high - low > 1; length++)
        {
            if (spellings[low].Letters.Length == length)
            {
                longest = spellings[low].StandingAt(text, start) ?? longest;
                low++;
            }

            if (start + length == text.Length)
            {
                return longest;
            }

            var letter = SpellingsInLetters.LetterAt(text, start + length);
            if (!(spellings[low].Letters[length] == letter && spellings[high - 1].Letters[length] == letter))
            {
                (low, high) = (FirstFrom(letter, length, low, high), FirstFrom(letter + 1, length, low, high));
            }
        }

        return low < high ? spellings[low].StandingAt(text, start) ?? longest : longest;
    }

    // The first of the spellings from one to another whose letter at a place is this one or comes after it.
    private int FirstFrom(int letter, int place, int low, int high)
    {
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = spellings[middle].Letters[place] < letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}

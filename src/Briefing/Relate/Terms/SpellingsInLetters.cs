using System.Collections.Frozen;
using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Terms;

/// <summary>The spellings that have the same letters and differ in case alone: it does not matter how many there are.</summary>
internal sealed class SpellingsInLetters
{
    private readonly Spelling? inAnyCase;
    private readonly FrozenDictionary<string, Spelling> inTheirCase;

    public SpellingsInLetters(string letters, IEnumerable<Spelling> spellings)
    {
        Letters = letters;
        var ordered = spellings.OrderBy(spelling => spelling.Term.Slug).ToList();
        inAnyCase = ordered.Find(spelling => !spelling.MatchCase);
        inTheirCase = ordered
            .Where(spelling => spelling.MatchCase)
            .DistinctBy(spelling => spelling.Text)
            .ToFrozenDictionary(spelling => spelling.Text, StringComparer.Ordinal);
    }

    /// <summary>Their letters, small.</summary>
    public string Letters { get; }

    /// <summary>The small letter at a place of a text, whichever way it is typed.</summary>
    public static char LetterAt(ReadOnlySpan<char> text, int place) => char.ToLowerInvariant(Wordings.Level(text[place]));

    /// <summary>The one that stands at a place of a text, as whole words; null where none does.</summary>
    public Spelling? StandingAt(ReadOnlySpan<char> text, int start)
    {
        var end = start + Letters.Length;
        if (end > text.Length || (end < text.Length && WordBounds.IsOfWord(text[end])))
        {
            return null;
        }

        for (var i = 0; i < Letters.Length; i++)
        {
            if (LetterAt(text, start + i) != Letters[i])
            {
                return null;
            }
        }

        return inTheirCase.Count == 0 ? inAnyCase : inTheirCase.GetValueOrDefault(Wordings.Level(text[start..end])) ?? inAnyCase;
    }
}

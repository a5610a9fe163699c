using System.Buffers;
using System.Collections.Frozen;
using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Terms;

/// <summary>Finds mentions of terms: whole words, the longest spelling first, case only where the term asks for it.</summary>
internal sealed class TermFinder
{
    private readonly FrozenDictionary<string, SpellingsAlike> byFirstWord;
    private readonly FrozenDictionary<string, SpellingsAlike>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly Lazy<SearchValues<string>> firstWords;

    public TermFinder(IEnumerable<Spelling> spellings)
    {
        byFirstWord = spellings
            .Select(spelling => spelling with { Text = Wordings.LevelWritten(spelling.Text) })
            .Where(spelling => spelling.Text.Length > 0 && char.IsLetterOrDigit(spelling.Text[0]))
            .GroupBy(spelling => spelling.Text[..WordBounds.End(spelling.Text, 0)], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => new SpellingsAlike(group),
                StringComparer.OrdinalIgnoreCase);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        firstWords = new(() => SearchValues.Create([.. byFirstWord.Keys], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Every mention in a text, in order; none overlaps another.</summary>
    public Mention[] Find(ReadOnlySpan<char> text)
    {
        List<Mention>? mentions = null;
        for (var start = 0; start < text.Length;)
        {
            if (!WordBounds.IsOfWord(text[start]))
            {
                start++;
                continue;
            }

            var end = WordBounds.End(text, start);
            if (lookup.TryGetValue(text[start..end], out var spellings) && spellings.LongestAt(text, start) is { } spelling)
            {
                (mentions ??= []).Add(new Mention(start, spelling.Text.Length, spelling));
                end = start + spelling.Text.Length;
            }

            start = end;
        }

        return mentions?.ToArray() ?? [];
    }

    /// <summary>Whether a text has any mention. Much faster where few spellings are looked for in much text.</summary>
    public bool IsMentioned(ReadOnlySpan<char> text) => text.ContainsAny(firstWords.Value) && Find(text).Length > 0;
}

using Briefing.Model;
using Briefing.Relate.Terms;

namespace Briefing.Tests.Relate;

public sealed class FindingSpellingsAlike
{
    private static readonly string[] Words = ["the", "The", "lamp", "lamps", "LAMP", "oil"];

    [Fact]
    public void The_longest_spelling_that_stands_there_is_found_however_many_begin_alike()
    {
        var chance = new Random(7);
        for (var round = 0; round < 3_000; round++)
        {
            var spellings = Enumerable.Range(0, chance.Next(1, 12))
                .Select(number => Spelling(Phrase(chance, 4), chance.Next(2) == 0, number))
                .ToList();
            var text = Phrase(chance, 8);

            Assert.Equal(LongestOf(spellings, text), new SpellingsAlike(spellings).LongestAt(text, 0));
        }
    }

    private static Spelling? LongestOf(IEnumerable<Spelling> spellings, string text) => spellings
        .OrderByDescending(spelling => spelling.Text.Length)
        .ThenByDescending(spelling => spelling.MatchCase)
        .ThenBy(spelling => spelling.Term.Slug)
        .FirstOrDefault(spelling => $"{text} ".StartsWith(
            $"{spelling.Text} ", spelling.MatchCase ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));

    private static string Phrase(Random chance, int most) =>
        string.Join(' ', Enumerable.Range(0, chance.Next(1, most + 1)).Select(_ => Words[chance.Next(Words.Length)]));

    private static Spelling Spelling(string text, bool matchCase, int number)
    {
        var slug = Slug.TryParse($"term-{number:00}")!;
        return new Spelling(text, matchCase, new Term(slug, text, TermKind.Concept, new Routes("/").Entry(slug)));
    }
}

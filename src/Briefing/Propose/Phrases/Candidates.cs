using Briefing.Relate.Terms;

namespace Briefing.Propose.Phrases;

/// <summary>Finds what might deserve an entry in the glossary: names that have none, and phrases that keep returning.</summary>
internal static class Candidates
{
    private const int Most = 24;

    /// <summary>The candidates of a text, the most frequent first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Finds what has an entry already.</param>
    public static IReadOnlyList<Count> In(IReadOnlyList<ReadOnlyMemory<char>> text, TermFinder known)
    {
        var runs = text.SelectMany(paragraph => WordRuns.Of(paragraph, known.Find(paragraph.Span))).ToList();
        return
        [
            .. Names.In(runs).Concat(Repetitions.In(runs))
                .DistinctBy(count => count.Phrase, StringComparer.OrdinalIgnoreCase)
                .OrderByDescending(count => count.Times)
                .ThenBy(count => count.Phrase, StringComparer.Ordinal)
                .Take(Most),
        ];
    }
}

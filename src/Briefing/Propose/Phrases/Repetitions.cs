namespace Briefing.Propose.Phrases;

/// <summary>Phrases of two or three words, none of them a word that every text is full of, that return again and again.</summary>
internal static class Repetitions
{
    private const int FewestTimes = 3;
    private const int MostCompared = 500;

    public static IEnumerable<Count> In(IReadOnlyList<IReadOnlyList<Word>> runs)
    {
        var three = Counted(runs, 3);
        var two = Counted(runs, 2).Where(pair => !three.Any(longer => longer.Times >= pair.Times && Holds(longer.Phrase, pair.Phrase)));
        return three.Concat(two);
    }

    private static List<Count> Counted(IReadOnlyList<IReadOnlyList<Word>> runs, int words) =>
        [.. Count.Each(runs.SelectMany(run => Phrases(run, words)))
            .Where(count => count.Times >= FewestTimes)
            .OrderByDescending(count => count.Times)
            .ThenBy(count => count.Phrase, StringComparer.Ordinal)
            .Take(MostCompared)];

    private static IEnumerable<string> Phrases(IReadOnlyList<Word> run, int words) => Enumerable.Range(0, Math.Max(0, run.Count - words + 1))
        .Select(start => run.Skip(start).Take(words))
        .Where(phrase => phrase.All(word => word.Text.Length > 2 && !StopWords.Has(word.Text)))
        .Select(phrase => string.Join(' ', phrase.Select(word => word.Text)).ToLowerInvariant());

    private static bool Holds(string longer, string phrase) => $" {longer} ".Contains($" {phrase} ", StringComparison.Ordinal);
}

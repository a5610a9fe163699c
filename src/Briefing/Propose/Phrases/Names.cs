namespace Briefing.Propose.Phrases;

/// <summary>Names: words with capitals in a row, with the small words that names have within.</summary>
internal static class Names
{
    private static readonly HashSet<string> Inner = new(["of", "on", "for", "the", "de", "da", "van", "von"], StringComparer.Ordinal);

    private static readonly HashSet<string> Calendar = new(
        """
        January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov
        Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    /// <summary>The names of several words, and those of one word that return.</summary>
    public static IEnumerable<Count> In(IEnumerable<IReadOnlyList<Word>> runs) => Count.Each(runs.SelectMany(Of))
        .Where(name => name.Phrase.Length > 1)
        .Where(name => name.Times > 1 || name.Phrase.Contains(' ', StringComparison.Ordinal));

    private static IEnumerable<string> Of(IReadOnlyList<Word> run)
    {
        for (var i = 0; i < run.Count; i++)
        {
            if (!IsOfName(run[i]) || StopWords.Has(run[i].Text))
            {
                continue;
            }

            var end = End(run, i);
            if (end > i + 1 || !run[i].BeginsSentence)
            {
                yield return string.Join(' ', run.Skip(i).Take(end - i).Select(word => word.Text));
            }

            i = end - 1;
        }
    }

    // After the last capital that is reached through capitals and inner words alone.
    private static int End(IReadOnlyList<Word> run, int start)
    {
        var end = start + 1;
        for (var i = start; i + 1 < run.Count && !run[i].IsPossessive && (IsOfName(run[i + 1]) || Inner.Contains(run[i + 1].Text)); i++)
        {
            end = IsOfName(run[i + 1]) ? i + 2 : end;
        }

        return end;
    }

    private static bool IsOfName(Word word) => word.IsCapital && !Calendar.Contains(word.Text);
}

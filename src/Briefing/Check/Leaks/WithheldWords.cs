namespace Briefing.Check.Leaks;

/// <summary>
/// The words that may not reach a published file, and what of them may all the same: declared quotations, and of the titles of documents,
/// the names of terms and the texts that may be published what is as long as a run or longer. A shorter name excuses nothing: else
/// a word that stands everywhere would.
/// </summary>
internal sealed class WithheldWords
{
    private readonly Dictionary<ulong, Withheld> runs = [];
    private readonly HashSet<ulong> allowedRuns = [];
    private readonly ILookup<ulong, IReadOnlyList<ulong>> shortQuotations;

    public WithheldWords(Site site)
    {
        foreach (var seed in site.Withheld)
        {
            foreach (var run in WordReader.Read($"{seed.Title}\n{string.Join('\n', seed.Paragraphs)}").Runs)
            {
                runs.TryAdd(run, seed);
            }
        }

        var quotations = site.Claims.SelectMany(claim => claim.Evidence).Select(quotation => quotation.Text).Distinct().Select(WordReader.Read).ToList();
        var names = Names(site).Distinct().Select(WordReader.Read);
        allowedRuns.UnionWith(quotations.Concat(names).SelectMany(words => words.Runs).Where(runs.ContainsKey));
        shortQuotations = quotations
            .Select(words => words.Words)
            .Where(words => words.Count is > 0 and < WordSequence.RunLength)
            .ToLookup(words => words[0]);
    }

    /// <summary>Every stretch of a seed's words of which at least eight are not allowed.</summary>
    public IEnumerable<Leak> In(string text)
    {
        var words = WordReader.Read(text);
        for (var from = 0; from < words.Runs.Count; from++)
        {
            if (!runs.TryGetValue(words.Runs[from], out var seed))
            {
                continue;
            }

            var last = from;
            while (last + 1 < words.Runs.Count && runs.ContainsKey(words.Runs[last + 1]))
            {
                last++;
            }

            foreach (var (start, end) in NotAllowed(words, from, last + WordSequence.RunLength))
            {
                yield return new Leak(seed, words.Text(start, end), end - start);
            }

            from = last;
        }
    }

    private static IEnumerable<string> Names(Site site) =>
    [
        .. site.Articles.Select(article => article.Source.Title).Concat(site.Withheld.Select(seed => seed.Title)).OfType<string>(),
        .. site.Glossary.SelectMany(entry => entry.AllSpellings).Select(spelling => spelling.Text),
        .. site.Articles.SelectMany(article => article.Sections).SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Words.ToString()),
    ];

    private IEnumerable<(int Start, int End)> NotAllowed(WordSequence words, int from, int until)
    {
        var allowed = Covered(from, until, i => i < words.Runs.Count && allowedRuns.Contains(words.Runs[i]) ? WordSequence.RunLength : 0);
        var quoted = Covered(from, until, i => shortQuotations[words.Words[i]].Where(quotation => Stands(quotation, words.Words, i)).Select(quotation => quotation.Count).DefaultIfEmpty().Max());
        for (var start = 0; start < allowed.Length; start++)
        {
            var length = allowed.AsSpan(start).IndexOf(true) is var next and >= 0 ? next : allowed.Length - start;
            var stretch = quoted.AsSpan(start, length);
            if (stretch.Count(false) >= WordSequence.RunLength)
            {
                yield return (from + start + stretch.IndexOf(false), from + start + stretch.LastIndexOf(false) + 1);
            }

            start += length;
        }
    }

    /// <summary>Which words from one to another are covered, where a number of words is from each on.</summary>
    private static bool[] Covered(int from, int until, Func<int, int> lengthAt)
    {
        var covered = new bool[until - from];
        for (var i = from; i < until; i++)
        {
            covered.AsSpan(i - from, Math.Min(lengthAt(i), until - i)).Fill(true);
        }

        return covered;
    }

    private static bool Stands(IReadOnlyList<ulong> phrase, IReadOnlyList<ulong> words, int at)
    {
        var i = 0;
        while (i < phrase.Count && at + i < words.Count && phrase[i] == words[at + i])
        {
            i++;
        }

        return i == phrase.Count;
    }
}

/// <summary>Words of a seed where they may not be.</summary>
/// <param name="Seed">The seed.</param>
/// <param name="Text">The words, as they stand there.</param>
/// <param name="Words">How many they are.</param>
internal sealed record Leak(Withheld Seed, string Text, int Words);

namespace Briefing.Check.Leaks;

/// <summary>
/// The words that may not reach a published file, and what of them may all the same: declared quotations, the titles of documents,
/// the names of terms, and what stands in a text that may be published.
/// </summary>
internal sealed class WithheldWords
{
    private readonly Dictionary<ulong, Withheld> runs = [];
    private readonly HashSet<ulong> allowedRuns = [];
    private readonly ILookup<ulong, IReadOnlyList<ulong>> allowedPhrases;

    public WithheldWords(Site site)
    {
        foreach (var seed in site.Withheld)
        {
            foreach (var run in WordReader.Read($"{seed.Title}\n{string.Join('\n', seed.Paragraphs)}").Runs)
            {
                runs.TryAdd(run, seed);
            }
        }

        var allowed = Allowed(site).Distinct().Select(WordReader.Read).ToList();
        allowedRuns.UnionWith(allowed.SelectMany(words => words.Runs).Where(runs.ContainsKey));
        allowedPhrases = allowed
            .Select(words => words.Words)
            .Where(words => words.Count is > 0 and < WordSequence.RunLength)
            .ToLookup(words => words[0]);
    }

    /// <summary>Every stretch of at least eight words that are a seed's and are not allowed.</summary>
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

    private static IEnumerable<string> Allowed(Site site) =>
    [
        .. site.Claims.SelectMany(claim => claim.Evidence).Select(quotation => quotation.Text),
        .. site.Articles.Select(article => article.Source.Title).Concat(site.Withheld.Select(seed => seed.Title)).OfType<string>(),
        .. site.Glossary.SelectMany(entry => entry.AllSpellings).Select(spelling => spelling.Text),
        .. site.Articles.SelectMany(article => article.Sections).SelectMany(section => section.Paragraphs).Select(paragraph => paragraph.Words.ToString()),
    ];

    private IEnumerable<(int Start, int End)> NotAllowed(WordSequence words, int from, int until)
    {
        var allowed = new bool[until - from];
        for (var i = from; i < until; i++)
        {
            var length = allowedPhrases[words.Words[i]].Where(phrase => Stands(phrase, words.Words, i)).Select(phrase => phrase.Count).DefaultIfEmpty().Max();
            length = i < words.Runs.Count && allowedRuns.Contains(words.Runs[i]) ? WordSequence.RunLength : length;
            allowed.AsSpan(i - from, Math.Min(length, until - i)).Fill(true);
        }

        for (var start = 0; start < allowed.Length; start++)
        {
            var length = allowed.AsSpan(start).IndexOf(true) is var next and >= 0 ? next : allowed.Length - start;
            if (length >= WordSequence.RunLength)
            {
                yield return (from + start, from + start + length);
            }

            start += length;
        }
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

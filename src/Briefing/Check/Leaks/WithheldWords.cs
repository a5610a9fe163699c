using System.Collections;
using System.Numerics;

namespace Briefing.Check.Leaks;

/// <summary>
/// The words that may not reach a published file, and what of them may all the same: declared quotations, and of the titles of documents,
/// the names of terms and the texts that may be published what is as long as a run or longer. A shorter name excuses nothing: else
/// a word that stands everywhere would.
/// </summary>
internal sealed class WithheldWords
{
    /// <summary>How many words the title of a document may have to be taken for one.</summary>
    private const int LongestTitle = 25;

    private readonly Dictionary<ulong, Withheld> runs = [];
    private readonly HashSet<ulong> allowedRuns = [];
    private readonly ILookup<ulong, IReadOnlyList<ulong>> shortQuotations;

    // A bit for each run that is not allowed, and by chance for one in sixteen others: a look at it costs much less than at a dictionary.
    private readonly BitArray forbidden;

    public WithheldWords(Site site)
    {
        foreach (var seed in site.Withheld)
        {
            foreach (var run in new WordSequence($"{seed.Title}\n{string.Join('\n', seed.Paragraphs)}").Runs)
            {
                runs.TryAdd(run, seed);
            }
        }

        var quotations = site.Claims
            .SelectMany(claim => claim.Evidence)
            .Select(quotation => quotation.Text)
            .Distinct()
            .Select(text => new WordSequence(text))
            .ToList();
        var names = Names(site).Distinct().Select(text => new WordSequence(text));
        allowedRuns.UnionWith(quotations.Concat(names).SelectMany(words => words.Runs).Where(runs.ContainsKey));
        forbidden = new BitArray((int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(16L * runs.Count, 64, 1 << 30)));
        foreach (var run in runs.Keys.Where(run => !allowedRuns.Contains(run)))
        {
            forbidden[BitOf(run)] = true;
        }

        shortQuotations = quotations
            .Select(words => words.Words)
            .Where(words => words.Count is > 0 and < RunReader.Length)
            .ToLookup(words => words[0]);
    }

    /// <summary>Every stretch of a seed's words of which at least eight are not allowed.</summary>
    public IEnumerable<Leak> In(string text) => HasForbiddenRun(text) ? LeaksIn(new WordSequence(text)) : [];

    // Nearly no text has one, and only where one stands do its words need to be kept.
    private bool HasForbiddenRun(string text)
    {
        var reader = new RunReader(text);
        while (reader.Read())
        {
            if (reader.Run is { } run && forbidden[BitOf(run)] && runs.ContainsKey(run) && !allowedRuns.Contains(run))
            {
                return true;
            }
        }

        return false;
    }

    private int BitOf(ulong run) => (int)(run >> 32) & (forbidden.Length - 1);

    private IEnumerable<Leak> LeaksIn(WordSequence words)
    {
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

            foreach (var (start, end) in NotAllowed(words, from, last + RunReader.Length))
            {
                yield return new Leak(seed, words.Text(start, end), end - start);
            }

            from = last;
        }
    }

    // A title is short: whoever puts a passage in its place is not excused.
    private static IEnumerable<string> Names(Site site) =>
    [
        .. site.Articles.Select(article => article.Source.Title).OfType<string>().Where(title => new WordSequence(title).Words.Count <= LongestTitle),
        .. site.Withheld.Select(seed => seed.Title).OfType<string>(),
        .. site.Glossary.SelectMany(entry => entry.AllSpellings).Select(spelling => spelling.Text),
        .. site.Articles
            .SelectMany(article => article.Sections)
            .SelectMany(section => section.Paragraphs)
            .Select(paragraph => paragraph.Words.ToString()),
    ];

    private IEnumerable<(int Start, int End)> NotAllowed(WordSequence words, int from, int until)
    {
        var allowed = Covered(from, until, i => i < words.Runs.Count && allowedRuns.Contains(words.Runs[i]) ? RunReader.Length : 0);
        var quoted = Covered(from, until, i => shortQuotations[words.Words[i]]
            .Where(quotation => Stands(quotation, words.Words, i))
            .Select(quotation => quotation.Count)
            .DefaultIfEmpty()
            .Max());
        for (var start = 0; start < allowed.Length; start++)
        {
            var length = allowed.AsSpan(start).IndexOf(true) is var next and >= 0 ? next : allowed.Length - start;
            var stretch = quoted.AsSpan(start, length);
            if (stretch.Count(false) >= RunReader.Length)
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

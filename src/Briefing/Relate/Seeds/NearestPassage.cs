namespace Briefing.Relate.Seeds;

/// <summary>Finds what an author probably meant to quote.</summary>
internal static class NearestPassage
{
    private const int MostWordsSearched = 200_000;

    // A text of one word over and over would be compared with itself at each of them.
    private const int MostWordsCompared = 500_000;

    private static readonly char[] Punctuation = [.. ".,;:!?\"'()[]"];

    /// <summary>The run of words that shares the most words in order with those written; null where it shares fewer than half.</summary>
    public static string? To(string words, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var wanted = Split(Wordings.LevelWritten(words)).Take(60).ToArray();
        var firstAt = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < wanted.Length; i++)
        {
            firstAt.TryAdd(wanted[i], i);
        }

        var (best, nearest, searched, compared) = (0, (string?)null, 0, 0);
        foreach (var paragraph in paragraphs)
        {
            var there = Split(Wordings.Level(paragraph.Span));
            for (var i = 0; i < there.Length && searched < MostWordsSearched && compared < MostWordsCompared; i++, searched++)
            {
                if (!firstAt.TryGetValue(there[i], out var at))
                {
                    continue;
                }

                var start = Math.Max(0, i - at);
                var window = there.AsSpan(start, Math.Min(wanted.Length, there.Length - start));
                var shared = SharedInOrder(wanted, window);
                compared += wanted.Length * window.Length;
                if (shared > best)
                {
                    (best, nearest) = (shared, Original(paragraph.Span, start, window.Length));
                }
            }
        }

        return best * 2 >= wanted.Length ? nearest : null;
    }

    // Without the punctuation around them, which is what often differs.
    private static string[] Split(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(Punctuation) is { Length: > 0 } bare ? bare : word)];

    private static string Original(ReadOnlySpan<char> paragraph, int firstWord, int count) =>
        string.Join(' ', paragraph.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(firstWord).Take(count));

    // Length of the longest common subsequence, word by word.
    private static int SharedInOrder(string[] wanted, ReadOnlySpan<string> there)
    {
        var row = new int[there.Length + 1];
        foreach (var word in wanted)
        {
            var diagonal = 0;
            for (var j = 0; j < there.Length; j++)
            {
                var above = row[j + 1];
                row[j + 1] = string.Equals(word, there[j], StringComparison.OrdinalIgnoreCase) ? diagonal + 1 : Math.Max(above, row[j]);
                diagonal = above;
            }
        }

        return row[there.Length];
    }
}

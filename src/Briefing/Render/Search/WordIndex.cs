namespace Briefing.Render.Search;

/// <summary>Which words stand in which documents: the words in the order of their characters, the documents of each in their order.</summary>
internal sealed class WordIndex
{
    /// <summary>How many documents a thread takes at a time.</summary>
    private const int DocumentsInTurn = 32;

    private readonly string[] words;
    private readonly int[] counts;
    private readonly int[] starts;
    private readonly byte[] postings;

    private WordIndex(string[] words, int[] counts, int[] starts) =>
        (this.words, this.counts, this.starts, postings) = (words, counts, starts, new byte[starts[^1]]);

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    /// <summary>The word of a number.</summary>
    public string Word(int number) => words[number];

    /// <summary>In how many documents a word stands.</summary>
    public int DocumentsOf(int number) => counts[number];

    /// <summary>The documents that a word stands in, and how much it says of each of them.</summary>
    public PackedPostings PostingsOf(int number) => new(postings.AsSpan(starts[number]..starts[number + 1]));

    /// <summary>The index of documents. Threads take turns at them; what comes out does not depend on who took which.</summary>
    public static WordIndex Of(IReadOnlyList<Shelf> shelves)
    {
        var count = shelves.Sum(shelf => shelf.Count);
        var turns = new Turn[(count + DocumentsInTurn - 1) / DocumentsInTurn];
        var counters = Enumerable.Range(0, Math.Clamp(turns.Length, 1, Environment.ProcessorCount)).Select(_ => new WordCounter()).ToArray();
        var taken = -1;
        Parallel.ForEach(counters, counter =>
        {
            for (var turn = Interlocked.Increment(ref taken); turn < turns.Length; turn = Interlocked.Increment(ref taken))
            {
                var first = turn * DocumentsInTurn;
                var documents = Enumerable.Range(first, Math.Min(DocumentsInTurn, count - first)).Select(number => Document(shelves, number));
                turns[turn] = new Turn(counter, first, counter.Count(documents));
            }
        });
        return Merged(counters, turns);
    }

    private static SearchDocument Document(IReadOnlyList<Shelf> shelves, int number)
    {
        foreach (var shelf in shelves)
        {
            if (number < shelf.Count)
            {
                return shelf.Make(number);
            }

            number -= shelf.Count;
        }

        throw new ArgumentOutOfRangeException(nameof(number));
    }

    private static WordIndex Merged(WordCounter[] counters, Turn[] turns)
    {
        string[] words = [.. counters.SelectMany(counter => counter.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var numberOf = words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        var numbers = counters.ToDictionary(counter => counter, counter => counter.Words.Select(word => numberOf[word]).ToArray());

        var (counts, starts) = (new int[words.Length], new int[words.Length + 1]);
        EachPosting((word, step, _) =>
        {
            counts[word]++;
            starts[word + 1] += PackedPostings.LengthOf(step);
        });
        for (var word = 0; word < words.Length; word++)
        {
            starts[word + 1] += starts[word];
        }

        var index = new WordIndex(words, counts, starts);
        var next = starts[..^1];
        EachPosting((word, step, weight) => next[word] += PackedPostings.Pack(step, weight, index.postings.AsSpan(next[word])));
        return index;

        void EachPosting(Action<int, int, byte> meet)
        {
            var before = new int[words.Length];
            foreach (var (counter, first, postings) in turns)
            {
                var to = numbers[counter];
                foreach (var posting in postings)
                {
                    var (word, document) = (to[posting.Word], first + posting.Document);
                    meet(word, document - before[word], posting.Weight);
                    before[word] = document;
                }
            }
        }
    }

    /// <summary>What was noted while one thread had its turn.</summary>
    private readonly record struct Turn(WordCounter Counter, int First, Posting[] Postings);
}

namespace Briefing.Render.Search;

/// <summary>Which words stand in which documents: the words in the order of their characters, the documents of each in their order.</summary>
internal sealed class WordIndex
{
    /// <summary>How many documents are worth a thread.</summary>
    private const int DocumentsInPart = 32;

    private readonly string[] words;
    private readonly PostingList[] postings;

    private WordIndex(WordCounter[] counters)
    {
        words = [.. counters.SelectMany(counter => counter.Words).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        postings = Array.ConvertAll(words, word => PostingList.Joined([.. counters.Select(counter => counter.PostingsOf(word)).OfType<PostingList>()]));
    }

    /// <summary>How many words there are.</summary>
    public int Count => words.Length;

    /// <summary>The word of a number.</summary>
    public string Word(int number) => words[number];

    /// <summary>In how many documents a word stands.</summary>
    public int DocumentsOf(int number) => postings[number].Count;

    /// <summary>The documents that a word stands in, and how much it says of each of them.</summary>
    public PackedPostings PostingsOf(int number) => postings[number].Packed;

    /// <summary>
    /// The index of documents. Each thread counts those from one to another, of about as many words as others do: what they found is put
    /// together in the order of the documents.
    /// </summary>
    public static WordIndex Of(IReadOnlyList<Shelf> shelves)
    {
        var parts = Math.Clamp(shelves.Sum(shelf => shelf.Count) / DocumentsInPart, 1, Environment.ProcessorCount);
        var counters = new WordCounter[parts];
        Parallel.For(0, parts, part =>
        {
            counters[part] = new WordCounter();
            var end = FirstOf(part + 1, parts, shelves);
            for (var number = FirstOf(part, parts, shelves); number < end; number++)
            {
                counters[part].Count(number, Document(shelves, number));
            }
        });
        return new WordIndex(counters);
    }

    // The number of the document that a part begins with, where all parts have about as many words.
    private static int FirstOf(int part, int parts, IReadOnlyList<Shelf> shelves)
    {
        var (first, before) = (0, shelves.Sum(WordsOf) * part / parts);
        foreach (var shelf in shelves)
        {
            if (before < WordsOf(shelf))
            {
                return first + (int)(before * shelf.Count / WordsOf(shelf));
            }

            first += shelf.Count;
            before -= WordsOf(shelf);
        }

        return first;
    }

    private static long WordsOf(Shelf shelf) => (long)shelf.Count * Math.Max(1, shelf.WordsInEach);

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
}

using System.Text.Json;

namespace Briefing.Render.Search;

/// <summary>
/// An index spread over files of about the same size, each with the words from one to another. How many files there are is decided
/// before anything is counted.
/// </summary>
internal sealed class WordFiles
{
    /// <summary>How many words of text fill a file: it then has 15 to 30 KB, and a third of that as it is sent.</summary>
    private const int WordsInFile = 8_000;

    private const int FewDocuments = 256;
    private const string AfterAllWords = "\uffff";

    private readonly int[] firsts;

    private WordFiles(WordIndex index, int[] firsts) => (Index, this.firsts) = (index, firsts);

    /// <summary>The words themselves.</summary>
    public WordIndex Index { get; }

    /// <summary>
    /// The word that each file begins with, the first with any. A file without words begins with the same word as the one after it, and
    /// one after all words with what comes after them.
    /// </summary>
    public IEnumerable<string> Firsts => firsts[..^1].Select(word => word == 0 ? "" : word < Index.Count ? Index.Word(word) : AfterAllWords);

    /// <summary>How many files there are for documents.</summary>
    public static int CountFor(IEnumerable<Shelf> shelves) => 1 + (shelves.Sum(shelf => shelf.Count * shelf.WordsInEach) / WordsInFile);

    /// <summary>The words of documents, counted and spread over so many files.</summary>
    public static WordFiles Of(IReadOnlyList<Shelf> shelves, int files)
    {
        var index = WordIndex.Of(shelves);
        var before = new long[index.Count + 1];
        for (var word = 0; word < index.Count; word++)
        {
            before[word + 1] = before[word] + SizeOf(index, word);
        }

        var firsts = new int[files + 1];
        for (var word = 0; word < index.Count; word++)
        {
            firsts[(before[word + 1] * files / (before[^1] + 1)) + 1] = word + 1;
        }

        for (var file = 1; file <= files; file++)
        {
            firsts[file] = Math.Max(firsts[file], firsts[file - 1]);
        }

        return new WordFiles(index, firsts);
    }

    /// <summary>
    /// A file: for each word, the documents it stands in, gathered by how much it says of them. A list is that weight, then the number of
    /// the first document, then how much each number is greater than the one before.
    /// </summary>
    public void Write(int file, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        for (var word = firsts[file]; word < firsts[file + 1]; word++)
        {
            json.WriteStartArray(Index.Word(word));
            Write(Index.PostingsOf(word), Index.DocumentsOf(word), json);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Write(PackedPostings postings, int count, Utf8JsonWriter json)
    {
        Span<int> documents = count <= FewDocuments ? stackalloc int[count] : new int[count];
        Span<int> ends = stackalloc int[byte.MaxValue + 1];
        GatherByWeight(postings, documents, ends);
        for (var (weight, from) = (byte.MaxValue, 0); weight > 0; from = ends[weight--])
        {
            if (from < ends[weight])
            {
                WriteList(weight, documents[from..ends[weight]], json);
            }
        }
    }

    // The greatest weight first; then it is known where among all documents those of each weight end.
    private static void GatherByWeight(PackedPostings postings, Span<int> documents, Span<int> ends)
    {
        ends.Clear();
        foreach (var (_, weight) in postings)
        {
            ends[weight - 1]++;
        }

        // Until the documents are in their places, the end of a weight is its beginning: as many as weigh more come before it.
        for (var weight = ends.Length - 2; weight >= 0; weight--)
        {
            ends[weight] += ends[weight + 1];
        }

        foreach (var (document, weight) in postings)
        {
            documents[ends[weight]++] = document;
        }
    }

    private static void WriteList(byte weight, ReadOnlySpan<int> documents, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteNumberValue(weight);
        var before = 0;
        foreach (var document in documents)
        {
            json.WriteNumberValue(document - before);
            before = document;
        }

        json.WriteEndArray();
    }

    private static int SizeOf(WordIndex index, int word) => index.Word(word).Length + 8 + (3 * index.DocumentsOf(word));
}

using System.Runtime.InteropServices;
using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>
/// Counts the words of documents, one after another. A large site has ten million words, so nothing is made for a word that was met
/// before: each has a number, and what is noted of it stands in lists by that number.
/// </summary>
internal sealed class WordCounter
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> numberOf;
    private readonly List<string> words = [];
    private readonly List<Tally> tallies = [];
    private readonly List<int> met = [];
    private readonly List<PostingList> postings = [];
    private int length;

    public WordCounter() => numberOf = numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, by their numbers.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The documents that a word was met in; null where there are none.</summary>
    public PostingList? PostingsOf(string word) => numbers.TryGetValue(word, out var number) ? postings[number] : null;

    /// <summary>Counts the words of a document that comes after those that were counted before.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="document">What it says.</param>
    public void Count(int number, SearchDocument document)
    {
        CountName(document.Title);
        foreach (var name in document.Names)
        {
            CountName(name);
        }

        Count(document.About, Weights.Heading);
        foreach (var text in document.Texts)
        {
            using var reading = PackedParagraph.ReadOnce(text.Words);
            Count(reading.Text, text.IsHeading ? Weights.Heading : 0);
        }

        Note(number);
    }

    private void CountName(ReadOnlySpan<char> name)
    {
        Span<char> room = stackalloc char[WordScanner.LongestWord];
        var scanner = new WordScanner(name, room);
        var count = 0;
        while (scanner.Read())
        {
            count++;
        }

        Count(name, Weights.OfName(count));
    }

    private void Count(ReadOnlySpan<char> text, int rank)
    {
        Span<char> room = stackalloc char[WordScanner.LongestWord];
        Span<char> joined = stackalloc char[2 * WordScanner.LongestWord];
        var scanner = new WordScanner(text, room);
        var before = "";
        while (scanner.Read())
        {
            var word = Meet(scanner.Word, rank);
            if (scanner.FollowsHyphen && before.Length > 0)
            {
                // Who looks for "nonaligned" means "non-aligned" too.
                before.CopyTo(joined);
                word.CopyTo(joined[before.Length..]);
                Meet(joined[..Math.Min(before.Length + word.Length, WordScanner.LongestWord)], rank);
            }

            before = word;
            length++;
        }
    }

    private string Meet(ReadOnlySpan<char> word, int rank)
    {
        if (!numberOf.TryGetValue(word, out var number))
        {
            number = words.Count;
            words.Add(word.ToString());
            tallies.Add(default);
            postings.Add(new PostingList());
            numbers.Add(words[number], number);
        }

        ref var tally = ref CollectionsMarshal.AsSpan(tallies)[number];
        if (tally.Times++ == 0)
        {
            met.Add(number);
        }

        tally.Rank = Math.Max(tally.Rank, rank);
        return words[number];
    }

    private void Note(int document)
    {
        foreach (var word in met)
        {
            ref var tally = ref CollectionsMarshal.AsSpan(tallies)[word];
            postings[word].Add(document, (byte)(tally.Rank + Weights.OfText(tally.Times, length)));
            tally = default;
        }

        met.Clear();
        length = 0;
    }

    private struct Tally
    {
        public int Times;
        public int Rank;
    }
}

using System.Numerics;

namespace Briefing.Render.Search;

/// <summary>
/// Numbers words from 0, in the order in which they are met. One that was met before is found as it stands in a text: no dictionary that
/// takes any kind of key does that as fast.
/// </summary>
internal sealed class WordNumbers
{
    private readonly List<string> words = [];

    // A word stands at the place that its hash says, or at the next that was free. More than half of the places are.
    private Place[] places = new Place[1 << 10];

    /// <summary>The words, by their numbers.</summary>
    public IReadOnlyList<string> Words => words;

    /// <summary>The word of a number.</summary>
    public string this[int number] => words[number];

    /// <summary>The number of a word.</summary>
    public int Of(ReadOnlySpan<char> word)
    {
        var hash = HashOf(word);
        for (var at = First(hash); places[at].Word is { } known; at = Next(at))
        {
            if (places[at].Hash == hash && word.SequenceEqual(known))
            {
                return places[at].Number;
            }
        }

        words.Add(word.ToString());
        if (2 * words.Count > places.Length)
        {
            MakeRoom();
        }

        Put(new Place(words[^1], words.Count - 1, hash));
        return words.Count - 1;
    }

    private static int HashOf(ReadOnlySpan<char> word)
    {
        var hash = 0u;
        foreach (var letter in word)
        {
            hash = BitOperations.RotateLeft(hash, 5) ^ letter;
        }

        return (int)((hash * 0x9E37_79B1) >> 8);
    }

    private void MakeRoom()
    {
        var taken = Array.FindAll(places, place => place.Word is not null);
        places = new Place[2 * places.Length];
        Array.ForEach(taken, Put);
    }

    private void Put(Place place)
    {
        var at = First(place.Hash);
        while (places[at].Word is not null)
        {
            at = Next(at);
        }

        places[at] = place;
    }

    private int First(int hash) => hash & (places.Length - 1);

    private int Next(int at) => (at + 1) & (places.Length - 1);

    private readonly record struct Place(string? Word, int Number, int Hash);
}

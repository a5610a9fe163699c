using Briefing.Model;

namespace Briefing.Check.Leaks;

/// <summary>The words of a text as numbers, and every run of eight of them as one number.</summary>
internal sealed class WordSequence
{
    private readonly string text;
    private readonly List<ulong> words = [];
    private readonly List<ulong> runs = [];
    private readonly List<(int Start, int End)> places = [];

    public WordSequence(string text)
    {
        this.text = text;
        var reader = new RunReader(text);
        while (reader.Read())
        {
            words.Add(reader.Word);
            places.Add((reader.Start, reader.End));
            if (reader.Run is { } run)
            {
                runs.Add(run);
            }
        }
    }

    /// <summary>The number of each word.</summary>
    public IReadOnlyList<ulong> Words => words;

    /// <summary>The number of the run that begins at each word, as far as there are eight left.</summary>
    public IReadOnlyList<ulong> Runs => runs;

    /// <summary>The text from one word to the word before another.</summary>
    public string Text(int from, int until) => Letters.OnOneLine(text[places[from].Start..places[until - 1].End]);

    /// <summary>Where the words from one to the word before another begin and end.</summary>
    public (int Start, int End) Extent(int from, int until) => (places[from].Start, places[until - 1].End);
}

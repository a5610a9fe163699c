namespace Briefing.Check.Leaks;

/// <summary>The words of a text as numbers, and every run of eight of them as one number.</summary>
internal sealed class WordSequence(string text)
{
    /// <summary>How many words in a row make a run.</summary>
    public const int RunLength = 8;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly ulong Oldest = Enumerable.Repeat(Factor, RunLength).Aggregate((power, factor) => unchecked(power * factor));

    private readonly List<ulong> words = [];
    private readonly List<ulong> runs = [];
    private readonly List<(int Start, int End)> places = [];
    private ulong run;

    /// <summary>The number of each word.</summary>
    public IReadOnlyList<ulong> Words => words;

    /// <summary>The number of the run that begins at each word, as far as there are eight left.</summary>
    public IReadOnlyList<ulong> Runs => runs;

    /// <summary>Adds a word by the characters it stands at.</summary>
    public void Add(ulong word, int start, int end)
    {
        words.Add(word);
        places.Add((start, end));
        run = unchecked((run * Factor) + word - (words.Count > RunLength ? words[^(RunLength + 1)] * Oldest : 0));
        if (words.Count >= RunLength)
        {
            runs.Add(run);
        }
    }

    /// <summary>The text from one word to the word before another.</summary>
    public string Text(int from, int until) =>
        string.Join(' ', text[places[from].Start..places[until - 1].End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Runtime.CompilerServices;

namespace Briefing.Check.Leaks;

/// <summary>Reads a text as runs of eight words, each a number that follows from the one before.</summary>
internal ref struct RunReader(ReadOnlySpan<char> text)
{
    /// <summary>How many words in a row make a run.</summary>
    public const int Length = 8;

    private const ulong Factor = 0x9E3779B97F4A7C15;

    private static readonly ulong Oldest = Enumerable.Repeat(Factor, Length).Aggregate((power, factor) => unchecked(power * factor));

    private WordReader words = new(text);
    private LastWords last;
    private ulong run;
    private int count;

    /// <summary>The number of the word that was read last.</summary>
    public readonly ulong Word => words.Word;

    /// <summary>Where that word begins.</summary>
    public readonly int Start => words.Start;

    /// <summary>Where it has ended.</summary>
    public readonly int End => words.End;

    /// <summary>The number of the run that ends with that word; null where there are not eight yet.</summary>
    public readonly ulong? Run => count >= Length ? run : null;

    /// <summary>Reads the next word; whether there is one.</summary>
    public bool Read()
    {
        if (!words.Read())
        {
            return false;
        }

        ref var oldest = ref last[count % Length];
        run = unchecked((run * Factor) + words.Word - (oldest * Oldest));
        oldest = words.Word;
        count++;
        return true;
    }

    [InlineArray(Length)]
    private struct LastWords
    {
        private ulong first;
    }
}

namespace Briefing.Benchmarks.Corpora;

/// <summary>Dice that fall the same way on every machine: the same seed gives the same throws (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    /// <summary>One of several things.</summary>
    public T OneOf<T>(IReadOnlyList<T> things) => things[Between(0, things.Count - 1)];

    /// <summary>One of several things; the first ones far more often than the last, as words are used.</summary>
    public T MostlyEarly<T>(IReadOnlyList<T> things) =>
        things[Math.Min(Between(0, things.Count - 1), Math.Min(Between(0, things.Count - 1), Between(0, things.Count - 1)))];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}

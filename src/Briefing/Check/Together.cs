namespace Briefing.Check;

/// <summary>Looks at many things at once, with all processors.</summary>
internal static class Together
{
    /// <summary>What is found in each, in the order of the things.</summary>
    public static IEnumerable<TFound> FindInEach<T, TFound>(this IEnumerable<T> things, Func<T, IEnumerable<TFound>> find) => things
        .AsParallel().AsOrdered()
        .Select(thing => find(thing).ToList())
        .AsSequential()
        .SelectMany(found => found);
}

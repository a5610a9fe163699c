namespace Briefing;

/// <summary>
/// Every file of the published site, in parts. A part is listed when it is needed: whoever asks for one file after each change of a
/// site need not wait for the names of all.
/// </summary>
/// <param name="parts">The parts; no file is in two.</param>
public sealed class Outputs(params IEnumerable<Func<IEnumerable<Output>>> parts)
{
    private readonly IReadOnlyList<Part> parts = [.. parts.Select(list => new Part(list))];

    /// <summary>No files: there never was a site.</summary>
    public static Outputs None { get; } = new();

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => parts.Count == 0;

    /// <summary>All of them.</summary>
    public IReadOnlyList<Output> All
    {
        get
        {
            var files = new Output[parts.Count][];
            Parallel.For(0, parts.Count, i => files[i] = [.. parts[i].Files]);
            return [.. files.SelectMany(each => each)];
        }
    }

    /// <summary>One, by where it stands; null where there is none.</summary>
    public Output? Find(string file) => parts.Select(part => part.Find(file)).FirstOrDefault(found => found is not null);

    private sealed class Part(Func<IEnumerable<Output>> list)
    {
        private readonly Lazy<Dictionary<string, Output>> byFile = new(() => list().ToDictionary(output => output.File, StringComparer.Ordinal));

        public IEnumerable<Output> Files => list();

        public Output? Find(string file) => byFile.Value.GetValueOrDefault(file);
    }
}

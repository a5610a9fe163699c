namespace Briefing.Benchmarks;

/// <summary>A folder of our own under the system's temporary folder, gone when it is disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Where it is.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("briefing-benchmarks-").FullName;

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(Path, recursive: true);
}

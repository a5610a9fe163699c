namespace Briefing.Benchmarks.Timing;

/// <summary>What building one site took.</summary>
/// <param name="Name">Which site: its number of briefings, or a name.</param>
/// <param name="InProcess">The median of whole builds in a process that is already running.</param>
/// <param name="Command">The median of whole runs of the published command, from its start to its end.</param>
/// <param name="PeakMemory">The most memory that a run of the command held, in bytes.</param>
/// <param name="Files">How many files were published.</param>
/// <param name="Bytes">How many bytes they have in all.</param>
internal sealed record Measurement(string Name, TimeSpan InProcess, TimeSpan Command, long PeakMemory, int Files, long Bytes)
{
    /// <summary>The two first lines of a Markdown table of measurements.</summary>
    public const string Heading = """
        | briefings | in process, s | command, s | peak memory, MB | files | output, MB |
        |---:|---:|---:|---:|---:|---:|
        """;

    /// <summary>Its line in the table.</summary>
    public override string ToString() =>
        $"| {Name} | {InProcess.TotalSeconds:F2} | {Command.TotalSeconds:F2} | {PeakMemory / 1e6:F0} | {Files:N0} | {Bytes / 1e6:F1} |";
}

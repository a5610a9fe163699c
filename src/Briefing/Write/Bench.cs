namespace Briefing.Write;

/// <summary>What a thread that makes files keeps from one to the next.</summary>
internal sealed class Bench
{
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);
    private readonly Sheets sheets = new();

    /// <summary>The content of a file, in pieces, until that of the next is asked for.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> ContentOf(Output output)
    {
        sheets.Clear();
        output.WriteTo(sheets);
        return sheets.Written;
    }

    /// <summary>Whether a file is the first here to stand in its folder: to make a folder a second time is allowed, but costs.</summary>
    public bool IsFirstInItsFolder(Output output) =>
        folders.GetAlternateLookup<ReadOnlySpan<char>>().Add(Path.GetDirectoryName(output.File.AsSpan()));
}

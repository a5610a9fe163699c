namespace Briefing.Write;

/// <summary>The machine, or something in the output folder, kept a site from being written.</summary>
public sealed class WriteException : Exception
{
    internal WriteException(string sentence, string path, string remedy, Exception? cause = null)
        : base(sentence, cause)
    {
        Path = path;
        Remedy = remedy;
    }

    /// <summary>The file or folder that it happened to.</summary>
    public string Path { get; }

    /// <summary>What to do, as a whole sentence.</summary>
    public string Remedy { get; }
}

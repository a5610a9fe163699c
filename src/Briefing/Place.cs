namespace Briefing;

/// <summary>Where something stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its first character's column in UTF-16 units, from 1.</param>
/// <param name="Length">Its length on that line; 0 where it is a point.</param>
public readonly record struct Place(SourceText File, int Line, int Column, int Length)
{
    /// <summary>A file as a whole, of which no line is shown.</summary>
    /// <param name="path">Relative to the site's folder, with forward slashes.</param>
    public static Place OfFile(string path) => new SourceText(path, "").Beginning;

    /// <summary><c>file:line:column</c>, as compilers print it.</summary>
    public override string ToString() => $"{File.Path}:{Line}:{Column}";
}

/// <summary>A value, and where an author wrote it; of what is missing, where it belongs.</summary>
public sealed record Written<T>(T Value, Place Place)
{
    /// <summary>Whether nothing in it is missing, wrong or unknown, so that what it says is what its author meant.</summary>
    public bool IsWhole { get; init; } = true;
}

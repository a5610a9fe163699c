namespace Briefing.Read;

/// <summary>
/// How much is read. Texts that people write stay far below; what lies above is a mistake or a trap, and is noticed instead of read,
/// so that the time and the memory of a build are bounded by what stands in the folders.
/// </summary>
internal static class Limits
{
    /// <summary>Bytes of a file.</summary>
    public const int File = 10_000_000;

    /// <summary>Paragraphs of a seed.</summary>
    public const int Paragraphs = 20_000;

    /// <summary>Characters of the Markdown below front matter.</summary>
    public const int Markdown = 500_000;

    /// <summary>Characters of a text in front matter, or of a piece of Markdown without a blank line in it.</summary>
    public const int Text = 10_000;

    /// <summary>Characters of a term's name or spelling, which every text is searched for.</summary>
    public const int Name = 200;

    /// <summary>Cells of a table.</summary>
    public const int Cells = 10_000;

    /// <summary>Keys in one set of keys.</summary>
    public const int Keys = 100;

    /// <summary>Texts, lists and sets of keys in the YAML of a file.</summary>
    public const int Nodes = 500_000;

    /// <summary>Levels that lists and sets of keys stand in each other.</summary>
    public const int Nesting = 32;

    /// <summary>Items of a list that a key holds.</summary>
    public const int Items = 1_000;
}

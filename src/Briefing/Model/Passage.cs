namespace Briefing.Model;

/// <summary>Characters of one paragraph of a text.</summary>
/// <param name="Paragraph">The paragraph's index, from 0.</param>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many.</param>
public sealed record Passage(int Paragraph, int Start, int Length)
{
    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}

namespace Briefing.Model;

/// <summary>Cuts texts between characters, never within one that takes two UTF-16 units.</summary>
internal static class WholeCharacters
{
    /// <summary>The place at an offset, or right before it, where a text can be cut.</summary>
    public static int CutAt(ReadOnlySpan<char> text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]) ? offset - 1 : offset;
}

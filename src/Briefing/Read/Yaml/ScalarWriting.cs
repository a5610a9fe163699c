namespace Briefing.Read.Yaml;

/// <summary>
/// How the characters of a scalar stand in a file. Line breaks and indentation may be folded away between them, but what can be seen
/// keeps its order, unless escapes replace it.
/// </summary>
/// <param name="File">The file's text.</param>
/// <param name="Start">Where the first character stands; null where escapes replace some.</param>
internal readonly record struct ScalarWriting(string File, int? Start)
{
    /// <summary>Where the character at an offset of the scalar's text stands in the file.</summary>
    public int? At(string text, int offset)
    {
        if (Start is not { } at)
        {
            return null;
        }

        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        var seen = Visible(before);
        if (offset >= text.Length && seen > 0)
        {
            return After(at, seen);
        }

        for (; at < File.Length; at++)
        {
            if (!char.IsWhiteSpace(File[at]) && seen-- == 0)
            {
                return at;
            }
        }

        return null;
    }

    private int After(int at, int visible)
    {
        for (; at < File.Length && visible > 0; at++)
        {
            visible -= char.IsWhiteSpace(File[at]) ? 0 : 1;
        }

        return at;
    }

    private static int Visible(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return count;
    }
}

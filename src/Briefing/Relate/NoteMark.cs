namespace Briefing.Relate;

/// <summary>Where the mark of a side note stands.</summary>
internal static class NoteMark
{
    private const string Closings = ".,;:!?…’”)";

    /// <summary>
    /// The place right after words that end at an offset of a paragraph, and after the comma, full stop or the like that closes them.
    /// </summary>
    public static int After(ReadOnlySpan<char> paragraph, int end)
    {
        var closed = paragraph.Length - paragraph[end..].TrimStart(Closings).Length;
        return closed < paragraph.Length && char.IsLetterOrDigit(paragraph[closed]) ? end : closed;
    }
}

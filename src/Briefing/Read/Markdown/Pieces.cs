namespace Briefing.Read.Markdown;

/// <summary>The pieces of a text that blank lines part: reading Markdown takes out of proportion longer, the longer they are.</summary>
internal static class Pieces
{
    /// <summary>The first piece that is longer than one may be.</summary>
    public static (int Start, int Length)? TooLong(string markdown) =>
        markdown.Length <= Limits.Text
            ? null
            : Of(markdown).Cast<(int Start, int Length)?>().FirstOrDefault(piece => piece!.Value.Length > Limits.Text);

    /// <summary>The first piece that could make a table of more cells than one may have: each row is filled up to the widest.</summary>
    public static (int Start, int Cells)? TooWide(string markdown) => !markdown.Contains('|', StringComparison.Ordinal) ? null : Of(markdown)
        .Select(piece => (piece.Start, Cells: CellsOf(markdown.Substring(piece.Start, piece.Length))))
        .Cast<(int Start, int Cells)?>()
        .FirstOrDefault(piece => piece!.Value.Cells > Limits.Cells);

    /// <summary>Where each piece stands.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string markdown)
    {
        var (start, end) = (-1, 0);
        foreach (var (line, length) in LinesOf(markdown))
        {
            if (!markdown.AsSpan(line, length).IsWhiteSpace())
            {
                (start, end) = (start < 0 ? line : start, line + length);
            }
            else if (start >= 0)
            {
                yield return (start, end - start);
                start = -1;
            }
        }

        if (start >= 0)
        {
            yield return (start, end - start);
        }
    }

    private static int CellsOf(string piece) => piece.Contains('|', StringComparison.Ordinal)
        ? LinesOf(piece).Max(line => piece.AsSpan(line.Start, line.Length).Count('|')) * LinesOf(piece).Count()
        : 0;

    private static IEnumerable<(int Start, int Length)> LinesOf(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = Lines.EndOf(text, start);
            yield return (start, end - start);
            start = end + 1;
        }
    }
}

namespace Briefing.Cli.Terminal;

/// <summary>A line of a file as it is safe to show, and the mark to put under it.</summary>
/// <param name="Line">The line, or the part of a long one around the place.</param>
/// <param name="Mark">A caret under the place, and waves under what follows of it.</param>
internal sealed record Excerpt(string Line, string Mark)
{
    private const int Cells = 100;
    private const int CellsBefore = 36;
    private const int Reach = 240;
    private const string Cut = "…";

    /// <summary>The line that a place stands on; null where the place is a file as a whole, or past its end.</summary>
    public static Excerpt? Of(Place place)
    {
        var line = place is { Line: 1, Column: 1, Length: 0 } ? "" : place.File.Line(place.Line);
        return line.Length == 0 ? null : Around(line, Math.Min(place.Column - 1, line.Length), place.Length);
    }

    private static Excerpt Around(string line, int start, int length)
    {
        var from = Math.Max(0, start - Reach);
        var to = Math.Min(line.Length, start + Reach);
        var glyphs = Glyph.Of(line.AsSpan(from..to));
        var at = glyphs.TakeWhile(glyph => glyph.End <= start - from).Count();
        var window = Window(glyphs, at);

        var head = from > 0 || window.Start.Value > 0 ? Cut : "";
        var tail = to < line.Length || window.End.Value < glyphs.Count ? Cut : "";
        var shown = glyphs[window];
        var before = shown.Take(at - window.Start.Value).Sum(glyph => glyph.Width);
        var under = shown.Skip(at - window.Start.Value).TakeWhile(glyph => glyph.Start < start - from + length).Sum(glyph => glyph.Width);
        return new Excerpt(
            (head + string.Concat(shown.Select(glyph => glyph.Shown)) + tail).TrimEnd(),
            new string(' ', head.Length + before) + "^" + new string('~', Math.Max(0, under - 1)));
    }

    // What fits, with some of what stands before the place and all the more of what follows it.
    private static Range Window(List<Glyph> glyphs, int at)
    {
        var (first, last, cells) = (at, at, 0);
        while (last < glyphs.Count && cells + glyphs[last].Width <= Cells - CellsBefore)
        {
            cells += glyphs[last++].Width;
        }

        while (first > 0 && cells + glyphs[first - 1].Width <= Cells)
        {
            cells += glyphs[--first].Width;
        }

        while (last < glyphs.Count && cells + glyphs[last].Width <= Cells)
        {
            cells += glyphs[last++].Width;
        }

        return first..last;
    }
}

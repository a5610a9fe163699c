using System.Buffers;
using System.Globalization;
using System.Text;

namespace Briefing.Cli.Terminal;

/// <summary>What a reader takes for one character of a line, as it is safe to show.</summary>
/// <param name="Start">Where it begins in the line, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Shown">How it is shown: what would move, hide or colour other text is named instead.</param>
/// <param name="Width">How many cells of a terminal that takes.</param>
internal readonly record struct Glyph(int Start, int End, string Shown, int Width)
{
    private const int TabStop = 4;
    private const int LongestCluster = 24;

    /// <summary>The glyphs of a piece of a line.</summary>
    public static List<Glyph> Of(ReadOnlySpan<char> line)
    {
        var glyphs = new List<Glyph>();
        var cells = 0;
        for (var start = 0; start < line.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(line[start..]);
            var shown = line[start] == '\t' ? new string(' ', TabStop - cells % TabStop) : ShownCluster(line.Slice(start, length));
            var width = line[start] == '\t' ? shown.Length : CellWidth.Of(shown);
            glyphs.Add(new Glyph(start, start + length, shown, width));
            cells += width;
            start += length;
        }

        return glyphs;
    }

    /// <summary>A whole text as it is safe to show on one line.</summary>
    public static string Safe(string text) => string.Concat(Of(text).Select(glyph => glyph.Shown));

    private static string ShownCluster(ReadOnlySpan<char> cluster)
    {
        if (Rune.DecodeFromUtf16(cluster, out var first, out _) is not OperationStatus.Done)
        {
            return Named(cluster[0]);
        }

        return first.Value switch
        {
            < 0x20 => ((char)(0x2400 + first.Value)).ToString(),
            0x7F => "\u2421",
            _ => Rune.GetUnicodeCategory(first) switch
            {
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                    => Named(first.Value),
                UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => "\u25CC" + Short(cluster),
                _ => Short(cluster),
            },
        };
    }

    private static string Short(ReadOnlySpan<char> cluster) => cluster[..Math.Min(cluster.Length, LongestCluster)].ToString();

    private static string Named(int value) => string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>");
}

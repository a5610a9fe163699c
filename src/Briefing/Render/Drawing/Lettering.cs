using System.Text;

namespace Briefing.Render.Drawing;

/// <summary>
/// Cuts words into lines by how wide they will probably be: the machine that builds has no fonts, and readers have different ones.
/// </summary>
internal static class Lettering
{
    /// <summary>How many times as wide as usual bold letters are, in a wide face.</summary>
    public const double Bold = 1.1;

    private const double UsualWidth = 0.56;

    /// <summary>How wide a line is at a font size.</summary>
    public static double WidthOf(string line, double size)
    {
        var width = 0.0;
        foreach (var rune in line.EnumerateRunes())
        {
            width += WidthOf(rune);
        }

        return width * size;
    }

    /// <summary>How wide some lines are at a font size: as wide as the longest of them.</summary>
    public static double WidthOf(IReadOnlyList<string> lines, double size)
    {
        var width = 0.0;
        foreach (var line in lines)
        {
            width = Math.Max(width, WidthOf(line, size));
        }

        return width;
    }

    /// <summary>Whether each word has room on a line of its own.</summary>
    public static bool Fits(string text, double size, double width) => text.Split(' ').All(word => WidthOf(word, size) <= width);

    /// <summary>The words in lines of a width; what goes beyond the last line is left out, and an ellipsis tells so.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int mostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, size, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer, size) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.Count <= mostLines ? lines : [.. lines.Take(mostLines - 1), Shortened(lines[mostLines - 1], size, width)];
    }

    private static string Shortened(string line, double size, double width)
    {
        var kept = line;
        while (kept.Contains(' ', StringComparison.Ordinal) && WidthOf(kept + "…", size) > width)
        {
            kept = kept[..kept.LastIndexOf(' ')];
        }

        return kept.TrimEnd(',', ';', ':') + "…";
    }

    private static IEnumerable<string> Pieces(string word, double size, double width)
    {
        var piece = new StringBuilder();
        foreach (var rune in word.EnumerateRunes())
        {
            if (piece.Length > 0 && WidthOf(piece.ToString(), size) + (WidthOf(rune) * size) > width)
            {
                yield return piece.ToString();
                piece.Clear();
            }

            piece.Append(rune);
        }

        yield return piece.ToString();
    }

    // From Hangul on, most letters are as wide as they are high.
    private static double WidthOf(Rune rune) => rune.Value >= 0x1100 && rune.Value is not (>= 0x1E00 and <= 0x2FFF) ? 1
        : Rune.IsUpper(rune) ? 0.66
        : rune.Value is 'i' or 'j' or 'l' or ' ' ? 0.34
        : rune.Value is 'm' or 'w' ? 0.84
        : UsualWidth;
}

using System.Globalization;
using System.Text;

namespace Briefing.Cli.Terminal;

/// <summary>How many cells of a terminal a text takes: East Asian letters and emoji two, marks on letters none.</summary>
internal static class CellWidth
{
    private const int EmojiPresentation = 0xFE0F;

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653),
        (0x26AA, 0x26AB), (0x26BD, 0x26BE), (0x26C4, 0x26C5), (0x26F2, 0x26F5), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728),
        (0x274C, 0x274C), (0x2753, 0x2757), (0x2795, 0x2797), (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2E80, 0x303E), (0x3041, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F1E6, 0x1F202), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F7E0, 0x1F7EB), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>The cells of a text without control characters; what is joined into one character is as wide as its widest part.</summary>
    public static int Of(string text)
    {
        var cells = 0;
        for (var start = 0; start < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, start);
            cells += OfCluster(text.AsSpan(start, length));
            start += length;
        }

        return cells;
    }

    private static int OfCluster(ReadOnlySpan<char> cluster)
    {
        var cells = 0;
        foreach (var rune in cluster.EnumerateRunes())
        {
            cells = Math.Max(cells, rune.Value is EmojiPresentation || IsWide(rune.Value) ? 2 : IsMark(rune) ? 0 : 1);
        }

        return cells;
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static bool IsWide(int value)
    {
        foreach (var (first, last) in Wide)
        {
            if (value <= last)
            {
                return value >= first;
            }
        }

        return false;
    }
}

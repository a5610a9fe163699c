using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Briefing.Read.Yaml;

/// <summary>
/// How the characters of a scalar stand in a file. Line breaks and indentation may be folded away between them, and in quotation marks
/// some are escaped, but what can be seen keeps its order.
/// </summary>
/// <param name="File">The file's text.</param>
/// <param name="Start">Where the first character stands; null where nobody can tell.</param>
/// <param name="Escape">The character that escapes begin with; null where there are none.</param>
internal readonly record struct ScalarWriting(string File, int? Start, char? Escape)
{
    /// <summary>How a scalar is written in a part of a file.</summary>
    public static ScalarWriting Of(string file, Range part, Scalar scalar) =>
        new(file, FirstCharacter(file, part.Start.Value, scalar.Style), EscapeIn(file, part, scalar));

    /// <summary>Where the character at an offset of the scalar's text stands in the file.</summary>
    public int? At(string text, int offset)
    {
        if (Start is not { } at)
        {
            return null;
        }

        var seen = Visible(text.AsSpan(0, Math.Min(offset, text.Length)));
        if (offset >= text.Length && seen > 0)
        {
            return After(at, seen);
        }

        while (at < File.Length)
        {
            var (length, visible) = Written(at);
            if (seen < visible)
            {
                return at;
            }

            seen -= visible;
            at += length;
        }

        return null;
    }

    // In a block the text begins on the line after the mark; in quotation marks after the first of them.
    private static int? FirstCharacter(string file, int start, ScalarStyle style) => style switch
    {
        ScalarStyle.Plain => start,
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => start + 1,
        ScalarStyle.Literal or ScalarStyle.Folded when file.AsSpan(start).IndexOfAny('\r', '\n') is var line and >= 0 => start + line,
        _ => null,
    };

    private static char? EscapeIn(string file, Range part, Scalar scalar) => scalar.Style switch
    {
        ScalarStyle.SingleQuoted when scalar.Value.Contains('\'') => '\'',
        ScalarStyle.DoubleQuoted when file.AsSpan(part).Contains('\\') => '\\',
        _ => null,
    };

    private int After(int at, int seen)
    {
        while (at < File.Length && seen > 0)
        {
            var (length, visible) = Written(at);
            seen -= visible;
            at += length;
        }

        return at;
    }

    // How long that is which stands at a place of the file for a character, and how many characters to be seen it stands for.
    private (int Length, int Visible) Written(int at) => File[at] switch
    {
        '\'' when Escape == '\'' => (2, 1),
        '\\' when Escape == '\\' && at + 1 < File.Length => Escaped(at),
        var c => (1, char.IsWhiteSpace(c) ? 0 : 1),
    };

    private (int Length, int Visible) Escaped(int at) => File[at + 1] switch
    {
        'x' => ByNumber(at, 2),
        'u' => ByNumber(at, 4),
        'U' => ByNumber(at, 8),
        'n' or 'r' or 't' or 'v' or 'f' or '_' or 'N' or 'L' or 'P' => (2, 0),
        var c => (2, char.IsWhiteSpace(c) ? 0 : 1),
    };

    private (int Length, int Visible) ByNumber(int at, int digits)
    {
        var length = 2 + digits;
        var isNumber = int.TryParse(
            File.AsSpan(at + 2, Math.Min(digits, File.Length - at - 2)),
            NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number);
        return (length, !isNumber ? 1 : number > char.MaxValue ? 2 : char.IsWhiteSpace((char)number) ? 0 : 1);
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

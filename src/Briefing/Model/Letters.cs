using System.Globalization;
using System.Text;

namespace Briefing.Model;

/// <summary>
/// Letters of the Latin, Greek and Cyrillic scripts and the marks they carry, composed as Unicode's normalization form C has them.
/// The platform's own normalization depends on a library that not every machine has; without it texts would differ from machine to machine.
/// </summary>
internal static class Letters
{
    private static readonly Lazy<(Dictionary<(char, char), char> Composed, Dictionary<char, (char, char)> Parts)> Compositions = new(Load);

    private static readonly Dictionary<char, string> WithoutStroke = new()
    {
        ['Đ'] = "D",
        ['đ'] = "d",
        ['Ł'] = "L",
        ['ł'] = "l",
        ['Ø'] = "O",
        ['ø'] = "o",
        ['Ħ'] = "H",
        ['ħ'] = "h",
        ['Æ'] = "AE",
        ['æ'] = "ae",
        ['Œ'] = "OE",
        ['œ'] = "oe",
        ['ß'] = "ss",
        ['ı'] = "i",
        ['Þ'] = "Th",
        ['þ'] = "th",
        ['Ð'] = "D",
        ['ð'] = "d",
    };

    /// <summary>Whether a character is a mark that belongs to the letter before it.</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>The text with every run of white space made one space, nothing at either end, and its letters composed.</summary>
    public static string OnOneLine(string text) =>
        IsPlainLine(text) ? text : Composed(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

    /// <summary>Whether a text is ASCII without controls, with single spaces between its words and none at either end.</summary>
    public static bool IsPlainLine(ReadOnlySpan<char> text) =>
        !text.ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal) && text.Trim(' ').Length == text.Length;

    /// <summary>A text with a capital at its beginning.</summary>
    public static string Capitalised(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The text with each letter and its marks as one character where there is one.</summary>
    public static string Composed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (end < text.Length && IsMark(text[end]))
            {
                end++;
            }

            composed.Append(end == i + 1 ? text.AsSpan(i, 1) : Compose(Decompose(text.AsSpan(i, end - i))));
            i = end;
        }

        return composed.ToString();
    }

    /// <summary>The text with marks and strokes taken off its letters: "Đổi Mới" becomes "Doi Moi".</summary>
    public static string WithoutMarks(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            foreach (var part in Decompose([c]))
            {
                if (WithoutStroke.TryGetValue(part, out var letters))
                {
                    plain.Append(letters);
                }
                else if (!IsMark(part))
                {
                    plain.Append(part);
                }
            }
        }

        return plain.ToString();
    }

    private static List<char> Decompose(ReadOnlySpan<char> text)
    {
        var parts = new List<char>(text.Length + 2);
        foreach (var c in text)
        {
            var (letter, at) = (c, parts.Count);
            while (Compositions.Value.Parts.TryGetValue(letter, out var pair))
            {
                parts.Insert(at, pair.Item2);
                letter = pair.Item1;
            }

            parts.Insert(at, letter);
        }

        return [parts[0], .. parts.Skip(1).OrderBy(CombiningClass)];
    }

    private static string Compose(List<char> parts)
    {
        var letter = parts[0];
        var left = new StringBuilder();
        var lastClass = 0;
        foreach (var mark in parts.Skip(1))
        {
            var blocked = left.Length > 0 && lastClass == CombiningClass(mark);
            if (!blocked && Compositions.Value.Composed.TryGetValue((letter, mark), out var both))
            {
                letter = both;
            }
            else
            {
                left.Append(mark);
                lastClass = CombiningClass(mark);
            }
        }

        return letter + left.ToString();
    }

    // Canonical combining classes (Unicode Standard Annex 44): overlays, attached below, horn, below, above, double, iota.
    private static int CombiningClass(char mark) => mark switch
    {
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031B' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031C' and <= '\u0320') or (>= '\u0323' and <= '\u0326') or (>= '\u0329' and <= '\u0333')
            or (>= '\u0339' and <= '\u033C') or (>= '\u0347' and <= '\u0349') or '\u034D' or '\u034E' or (>= '\u0353' and <= '\u0356')
            or '\u0359' or '\u035A' => 220,
        '\u0315' or '\u031A' or '\u0358' => 232,
        '\u035C' or '\u035F' or '\u0362' => 233,
        '\u035D' or '\u035E' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        _ => 230,
    };

    private static (Dictionary<(char, char), char>, Dictionary<char, (char, char)>) Load()
    {
        using var stream = typeof(Letters).Assembly.GetManifestResourceStream("compositions.txt")!;
        using var lines = new StreamReader(stream);
        var composed = new Dictionary<(char, char), char>();
        while (lines.ReadLine() is { } line)
        {
            composed.Add((Code(line, 5), Code(line, 10)), Code(line, 0));
        }

        return (composed, composed.ToDictionary(pair => pair.Value, pair => pair.Key));
    }

    private static char Code(string line, int start) => (char)int.Parse(line.AsSpan(start, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

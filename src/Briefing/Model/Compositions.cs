using System.Globalization;
using System.Text;

namespace Briefing.Model;

/// <summary>
/// Which letters and marks are one character together, in the Latin, Greek and Cyrillic scripts, as Unicode's normalization form C has
/// them. The platform's own normalization depends on a library that not every machine has; without it texts would differ from machine to
/// machine.
/// </summary>
internal static class Compositions
{
    private static readonly Lazy<(
        Dictionary<(char Letter, char Mark), char> Composed,
        Dictionary<char, (char Letter, char Mark)> Parts)> Tables = new(Load);

    /// <summary>A letter and the marks after it, taken apart: the letter first, then all marks in canonical order.</summary>
    public static List<char> PartsOf(ReadOnlySpan<char> text)
    {
        var parts = new List<char>(text.Length + 2);
        foreach (var c in text)
        {
            var (letter, at) = (c, parts.Count);
            while (Tables.Value.Parts.TryGetValue(letter, out var pair))
            {
                parts.Insert(at, pair.Mark);
                letter = pair.Letter;
            }

            parts.Insert(at, letter);
        }

        return [parts[0], .. parts.Skip(1).OrderBy(CombiningClass)];
    }

    /// <summary>A letter and the marks after it, as one character as far as there is one.</summary>
    public static string Composed(ReadOnlySpan<char> text)
    {
        var parts = PartsOf(text);
        var letter = parts[0];
        var left = new StringBuilder();
        var lastClass = 0;
        foreach (var mark in parts.Skip(1))
        {
            var blocked = left.Length > 0 && lastClass == CombiningClass(mark);
            if (!blocked && Tables.Value.Composed.TryGetValue((letter, mark), out var both))
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

    private static (Dictionary<(char Letter, char Mark), char> Composed, Dictionary<char, (char Letter, char Mark)> Parts) Load()
    {
        using var stream = typeof(Compositions).Assembly.GetManifestResourceStream("compositions.txt")!;
        using var lines = new StreamReader(stream);
        var composed = new Dictionary<(char Letter, char Mark), char>();
        while (lines.ReadLine() is { } line)
        {
            composed.Add((Code(line, 5), Code(line, 10)), Code(line, 0));
        }

        return (composed, composed.ToDictionary(pair => pair.Value, pair => pair.Key));
    }

    private static char Code(string line, int start) => (char)int.Parse(line.AsSpan(start, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}

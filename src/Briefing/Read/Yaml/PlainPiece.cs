using System.Buffers;

namespace Briefing.Read.Yaml;

/// <summary>A piece of one line of plain YAML, without spaces around it.</summary>
/// <param name="File">The file.</param>
/// <param name="Line">The number of the line.</param>
/// <param name="LineStart">Where the line begins in the file.</param>
/// <param name="Start">Where the piece begins.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct PlainPiece(SourceText File, int Line, int LineStart, int Start, int End)
{
    private const int LongestKey = 100;

    private static readonly SearchValues<char> OfKeys = SearchValues.Create("-abcdefghijklmnopqrstuvwxyz");
    private static readonly SearchValues<char> OfBrackets = SearchValues.Create(":[]{}");

    /// <summary>Its characters.</summary>
    public ReadOnlySpan<char> Text => File.Text.AsSpan(Start, End - Start);

    /// <summary>How many characters stand before it on its line.</summary>
    public int Column => Start - LineStart;

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem => Text is ['-', ' ', ..];

    /// <summary>How long the key is that it begins with; 0 where it begins with none.</summary>
    public int KeyLength => Text.IndexOf(':') is var colon and > 0 and <= LongestKey
        && !Text[..colon].ContainsAnyExcept(OfKeys)
        && (colon + 1 == Text.Length || Text[colon + 1] == ' ')
            ? colon
            : 0;

    private bool IsCutByColon => Text[^1] == ':' || Text.Contains(": ", StringComparison.Ordinal);

    /// <summary>The first line from a place on that has anything on it; where there is none, one of no length that begins before it.</summary>
    public static PlainPiece FirstLine(SourceText file, int number, int start, int end)
    {
        for (; start < end; number++)
        {
            var length = Lines.EndOf(file.Text.AsSpan(0, end), start) - start;
            var line = new PlainPiece(file, number, start, start, start + length).Trimmed();
            if (line.Start < line.End)
            {
                return line;
            }

            start += length + (file.Text.AsSpan(start + length) is ['\r', '\n', ..] ? 2 : 1);
        }

        return new PlainPiece(file, number, end + 1, end, end);
    }

    /// <summary>What stands behind so many of its characters.</summary>
    public PlainPiece Past(int characters) => (this with { Start = Start + characters }).Trimmed();

    /// <summary>So many of its characters.</summary>
    public PlainPiece First(int characters) => (this with { End = Start + characters }).Trimmed();

    /// <summary>What stands between its first and its last character.</summary>
    public PlainPiece Inside => (this with { Start = Start + 1, End = End - 1 }).Trimmed();

    /// <summary>What stands before its first comma, or all of it.</summary>
    public PlainPiece BeforeComma => Text.IndexOf(',') is var comma and >= 0 ? First(comma) : this;

    /// <summary>What stands behind its first comma, if anything does.</summary>
    public PlainPiece PastComma => Text.IndexOf(',') is var comma and >= 0 ? Past(comma + 1) : Past(Text.Length);

    /// <summary>The place of so many of its characters.</summary>
    public Place Place(int length) => new(File, Line, Column + 1, length);

    /// <summary>The text that it is; null where that is not plain to see.</summary>
    public YamlNode.Scalar? Scalar() => Text switch
    {
        [var first, ..] when char.IsLetterOrDigit(first) && !IsCutByColon => Scalar(Text is "null" ? "" : Text, Start),
        [var mark and ('"' or '\''), .. var quoted, var last] when last == mark && !quoted.ContainsAny(mark, '\\') => Scalar(quoted, Start + 1),
        _ => null,
    };

    /// <summary>The text that it is between brackets, where more marks have a meaning.</summary>
    public YamlNode.Scalar? ScalarInBrackets() => Text is ['"' or '\'', ..] || !Text.ContainsAny(OfBrackets) ? Scalar() : null;

    private YamlNode.Scalar Scalar(ReadOnlySpan<char> text, int start) =>
        new(text.ToString(), Place(End - Start), new ScalarWriting(File.Text, start, Escape: null));

    private PlainPiece Trimmed()
    {
        var text = Text.TrimStart(' ');
        return this with { Start = End - text.Length, End = End - text.Length + text.TrimEnd(' ').Length };
    }
}

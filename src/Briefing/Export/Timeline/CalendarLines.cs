using System.Text;

namespace Briefing.Export.Timeline;

/// <summary>Writes the lines of an iCalendar file (RFC 5545, 3.1): ended by CRLF, and folded where they are longer than 75 octets.</summary>
internal sealed class CalendarLines
{
    private const int LongestLine = 75;

    private readonly StringBuilder text = new();

    /// <summary>Writes a property whose value is no text.</summary>
    public void Add(string name, string value)
    {
        var line = $"{name}:{value}";
        var (from, at, octets) = (0, 0, 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append(line.AsSpan(from..at)).Append("\r\n ");
                (from, octets) = (at, 1);
            }

            at += rune.Utf16SequenceLength;
            octets += rune.Utf8SequenceLength;
        }

        text.Append(line.AsSpan(from)).Append("\r\n");
    }

    /// <summary>Writes a property that holds text; nothing where there is none.</summary>
    public void AddText(string name, string value)
    {
        if (value.Length > 0)
        {
            Add(name, Escaped(value));
        }
    }

    /// <summary>Text as a value (3.3.11): what means something to the format with a backslash before it, a line break as a letter.</summary>
    public static string Escaped(string value)
    {
        var escaped = new StringBuilder(value.Length);
        foreach (var c in value.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                _ when char.IsControl(c) && c != '\t' => escaped,
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <inheritdoc />
    public override string ToString() => text.ToString();
}

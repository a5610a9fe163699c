using System.Text;

namespace Briefing.Propose;

/// <summary>Writes texts so that YAML reads them as they are.</summary>
internal static class YamlText
{
    /// <summary>A text between quotation marks, on one line.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in OnOneLine(text).EnumerateRunes())
        {
            quoted.Append(rune.Value is '"' or '\\' ? "\\" : "").Append(rune);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What of a text YAML lets stand in a file (1.2.2, 5.1), and nothing that would end a line: so it may be a comment.</summary>
    public static string OnOneLine(string text) => string.Concat(text.EnumerateRunes()
        .Select(rune => rune.Value is '\t' or '\n' or '\r' or 0x85 or 0x2028 or 0x2029 ? new Rune(' ') : rune)
        .Where(rune => rune.Value is >= 0x20 and not (>= 0x7F and <= 0x9F) and not 0xFEFF and not 0xFFFD and not (>= 0xFFFE and <= 0xFFFF))
        .Select(rune => rune.ToString()));
}

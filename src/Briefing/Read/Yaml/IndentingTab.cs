using System.Text.RegularExpressions;

namespace Briefing.Read.Yaml;

/// <summary>Finds tabs that indent lines of YAML, which takes none. Inside a text of several lines a tab may stand wherever it likes.</summary>
internal static partial class IndentingTab
{
    /// <summary>Where the first one stands in a part of a text.</summary>
    public static int? First(string text, int start, int end)
    {
        int? textBelow = null;
        for (var line = start; line < end; line = Lines.EndOf(text, line) + 1)
        {
            var words = text.AsSpan(line, Math.Min(Lines.EndOf(text, line), end) - line);
            var spaces = words.IndexOfAnyExcept(' ');
            if (words.IsWhiteSpace() || spaces > textBelow)
            {
                continue;
            }

            if (words[spaces] is '\t')
            {
                return line + spaces;
            }

            textBelow = TextBegins().IsMatch(words) ? spaces : null;
        }

        return null;
    }

    // A text of several lines stands below a line that ends with | or >, and is indented more deeply.
    [GeneratedRegex(@"[:\-][ ]+[|>][-+0-9]*[ ]*$")]
    private static partial Regex TextBegins();
}

using System.Buffers;
using System.Text.RegularExpressions;
using Briefing.Read.Markdown;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>Notices marks of Markdown and of HTML in a text that is published as it stands.</summary>
internal static partial class MarksInPlainText
{
    private static readonly SearchValues<char> Suspects = SearchValues.Create("[*_`<&");

    public static void Notice(YamlNode.Scalar scalar, List<Diagnostic> notices)
    {
        if (!scalar.Text.AsSpan().ContainsAny(Suspects))
        {
            return;
        }

        foreach (var mark in MeantLinks.In(scalar.Text).Concat(Marks().Matches(scalar.Text)))
        {
            var place = scalar.At(mark.Index) with { Length = mark.Length };
            notices.Add(new Diagnostic(
                Rules.MarksInPlainText, place, $"“{mark.Value}” is no mark in this text, and is published as it stands here."));
        }
    }

    // Words in stars, underscores or backquotes, the tags that texts on the web have most, and what HTML writes for a character.
    [GeneratedRegex(
        """
        (?<![\w*])(?<star>\*{1,3})(?![\s*])[^*\r\n]*[^\s*]\k<star>(?![\w*])
        | (?<![\w])(?<line>_{1,3})(?![\s_])[^_\r\n]*[^\s_]\k<line>(?!\w)
        | `[^`\r\n]+`
        | </?(?:a|b|br|em|i|p|span|strong|sub|sup|u)(?:\s[^<>]*)?/?>
        | &(?:amp|apos|hellip|ldquo|lsquo|mdash|nbsp|ndash|quot|rdquo|rsquo|\#[0-9]{2,6}|\#x[0-9a-fA-F]{2,6});
        """,
        RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Marks();
}

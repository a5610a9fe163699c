using System.Buffers;
using System.Text.RegularExpressions;

namespace Briefing.Read.Markdown;

/// <summary>Notices marks that other kinds of Markdown have and this one shows as they are written.</summary>
internal static partial class ForeignMarks
{
    private const string Remedy = "Where it is meant as it stands, put a backslash before it.";

    private static readonly SearchValues<string> Suspects =
        SearchValues.Create(["~~", "[ ]", "[x]", "[X]", "[!", "[[", "|", "##"], StringComparison.Ordinal);

    public static void Notice(MarkdownText text, List<Diagnostic> notices)
    {
        if (!text.Text.AsSpan().ContainsAny(Suspects))
        {
            return;
        }

        foreach (var mark in Marks().Matches(text.Text).Select(mark => mark.Groups["mark"]).Where(mark => text.HasWordsAt(mark.Index)))
        {
            var place = text.At(mark.Index, mark.Length);
            notices.Add(new Diagnostic(
                Rules.UnsupportedMarkdown, place,
                $"“{mark.Value}” is no mark in texts of this site, and would be published as it stands here.",
                $"{Instead(mark.Value)} {Remedy}"));
        }
    }

    private static string Instead(string mark) => mark switch
    {
        ['~', ..] => "Say in words what was struck out, or leave it out.",
        ['[', '[', ..] => "Link by name, as in [words](term:slug).",
        ['[', '!', ..] => "Begin the quotation with its own words.",
        ['#', ..] => "Put a space between the marks of a heading and its words.",
        ['|', ..] => "Put a line of hyphens under the head of a table, such as |---|---|.",
        _ => "Say in words what is done and what is not.",
    };

    // Words struck out, a box at the beginning of an item, a callout, a link of a wiki,
    // a heading without its space, and two rows of a table without the line between.
    [GeneratedRegex(
        """
        (?<![\\~])(?<mark>~~(?![\s~])[^~\r\n]*[^\s~\\]~~)
        | ^[ >]*(?:[-*+]|[0-9]+[.)])[ ]+(?<mark>\[[ xX]\])[ ]
        | ^[ ]*>[ ]*(?<mark>\[![A-Za-z]+\])
        | (?<!\\)(?<mark>\[\[[^\[\]\r\n]+\]\])
        | ^[ >]*(?<mark>\#{2,6}[^\s\#]+)
        | (?<!\|[ ]*\r?\n)^[ ]*(?<mark>\|[^\r\n]*\|)[ ]*\r?\n[ ]*\|[^\r\n]*\|[ ]*\r?$
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.Multiline)]
    private static partial Regex Marks();
}

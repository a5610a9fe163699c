using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Briefing.Read.Markdown;

/// <summary>Notices footnotes that are only a mark or only a text; Markdig shows the one as it is written and drops the other.</summary>
internal static partial class LooseFootnotes
{
    public static void Notice(MarkdownDocument document, LiteralWords words, string markdown, Func<int, Place> placeOf, List<Diagnostic> notices)
    {
        if (!markdown.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var mark in Marks().Matches(markdown).Where(mark => words.Has(mark.Index)))
        {
            notices.Add(new Diagnostic(Rules.LooseFootnote, placeOf(mark.Index) with { Length = mark.Length }, $"The footnote {mark.Value} has no text."));
        }

        foreach (var footnote in document.Descendants<FootnoteLinkReferenceDefinition>().Select(definition => definition.Footnote))
        {
            if (footnote.Order < 0)
            {
                notices.Add(new Diagnostic(
                    Rules.LooseFootnote, placeOf(Math.Max(0, markdown.LastIndexOf("[^", footnote.Span.Start, StringComparison.Ordinal))), $"Nothing refers to the footnote [{footnote.Label}]."));
            }
        }
    }

    [GeneratedRegex(@"(?<!\\)\[\^[^\]\s]+\]")]
    private static partial Regex Marks();
}

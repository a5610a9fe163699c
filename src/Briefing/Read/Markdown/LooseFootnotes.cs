using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Briefing.Read.Markdown;

/// <summary>Notices footnotes that are only a mark or only a text; Markdig shows the one as it is written and drops the other.</summary>
internal static partial class LooseFootnotes
{
    public static void Notice(MarkdownDocument document, string markdown, Func<int, Place> placeOf, List<Diagnostic> notices)
    {
        if (!markdown.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        var words = document.Descendants<LiteralInline>().Where(literal => !literal.Span.IsEmpty).OrderBy(literal => literal.Span.Start).ToArray();
        var starts = Array.ConvertAll(words, literal => literal.Span.Start);
        foreach (Match mark in Marks().Matches(markdown))
        {
            var found = Array.BinarySearch(starts, mark.Index);
            var nearest = found < 0 ? ~found - 1 : found;
            if (nearest >= 0 && mark.Index <= words[nearest].Span.End)
            {
                var place = placeOf(mark.Index) with { Length = mark.Length };
                notices.Add(new Diagnostic(Rules.LooseFootnote, place, $"The footnote {mark.Value} has no text."));
            }
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

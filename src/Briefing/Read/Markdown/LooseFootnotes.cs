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

        var footnotes = document.Descendants<FootnoteLinkReferenceDefinition>().Select(definition => definition.Footnote).ToList();
        var linked = footnotes.Where(footnote => footnote.Order >= 0).Select(footnote => footnote.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var footnote in footnotes.Where(footnote => footnote.Order < 0))
        {
            var place = placeOf(Math.Max(0, markdown.LastIndexOf("[^", footnote.Span.Start, StringComparison.Ordinal)));
            notices.Add(linked.Contains(footnote.Label)
                ? new Diagnostic(Rules.LooseFootnote, place, $"The footnote [{footnote.Label}] has two texts.", "Give one of them another name, and a mark in the text.")
                : new Diagnostic(Rules.LooseFootnote, place, $"Nothing refers to the footnote [{footnote.Label}]."));
        }
    }

    [GeneratedRegex(@"(?<!\\)\[\^[^\]\s]+\]")]
    private static partial Regex Marks();
}

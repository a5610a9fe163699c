using System.Text.RegularExpressions;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Briefing.Read.Markdown;

/// <summary>Notices footnotes that are only a mark or only a text; Markdig shows the one as it is written and drops the other.</summary>
internal static partial class LooseFootnotes
{
    public static void Notice(MarkdownText text, List<Diagnostic> notices)
    {
        if (!text.Text.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var mark in Marks().Matches(text.Text).Where(mark => text.HasWordsAt(mark.Index)))
        {
            notices.Add(new Diagnostic(Rules.LooseFootnote, text.At(mark.Index, mark.Length), $"The footnote {mark.Value} has no text."));
        }

        var footnotes = text.Document.Descendants<FootnoteLinkReferenceDefinition>().Select(definition => definition.Footnote).ToList();
        var linked = footnotes.Where(footnote => footnote.Order >= 0).Select(footnote => footnote.Label).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var footnote in footnotes.Where(footnote => footnote.Order < 0))
        {
            var place = text.At(Math.Max(0, text.Text.LastIndexOf("[^", footnote.Span.Start, StringComparison.Ordinal)), 0);
            notices.Add(linked.Contains(footnote.Label)
                ? new Diagnostic(
                    Rules.LooseFootnote, place, $"The footnote [{footnote.Label}] has two texts.",
                    "Give one of them another name, and a mark in the text.")
                : new Diagnostic(Rules.LooseFootnote, place, $"Nothing refers to the footnote [{footnote.Label}]."));
        }
    }

    [GeneratedRegex(@"(?<!\\)\[\^[^\]\s]+\]")]
    private static partial Regex Marks();
}

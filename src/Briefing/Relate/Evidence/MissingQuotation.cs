using Briefing.Drafts;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Evidence;

/// <summary>What is said of a quotation that is not found: where its words stand instead, or what comes nearest.</summary>
internal static class MissingQuotation
{
    public static Diagnostic Of(EvidenceDraft evidence, string seed, IReadOnlyList<QuotedText> candidates)
    {
        if (evidence is not { Prefix: null, Suffix: null }
            && candidates.Any(text => Wordings.Find(evidence.Quote.Value, text.Text.Paragraphs).Count > 0))
        {
            return new Diagnostic(
                Rules.QuotationNotFound, evidence.Quote.Place, $"The quotation is in {seed}, but not between these words.",
                "Correct prefix: and suffix:, or remove them where the quotation stands only once.");
        }

        return candidates.Select(text => text.Text.Whereabouts(evidence.Quote.Value)).FirstOrDefault(place => place is not Elsewhere.Nowhere) switch
        {
            Elsewhere.InTitle => new Diagnostic(
                Rules.QuotationOmitted, evidence.Quote.Place,
                $"The quotation stands in the title of {seed}, its first line, which is no part of its text.",
                "Quote words of the text under it."),
            Elsewhere.LeftOut => new Diagnostic(
                Rules.QuotationOmitted, evidence.Quote.Place, $"The quotation stands in a part of {seed} that the briefing leaves out."),
            Elsewhere.AcrossParagraphs => new Diagnostic(
                Rules.QuotationNotFound, evidence.Quote.Place, $"The quotation runs over the end of a paragraph in {seed}.",
                "Make two quotations of it, one from each paragraph."),
            Elsewhere.InsideWords => new Diagnostic(
                Rules.QuotationNotFound, evidence.Quote.Place, $"The quotation begins or ends inside a word of {seed}.",
                "Quote whole words: a part of one may say the opposite."),
            _ => new Diagnostic(Rules.QuotationNotFound, evidence.Quote.Place, $"The quotation is not in {seed}.")
            {
                Closer = () => Rules.QuotationNotFound.Remedy + Nearest(evidence, candidates[0]),
            },
        };
    }

    private static string Nearest(EvidenceDraft evidence, QuotedText text) =>
        NearestPassage.To(evidence.Quote.Value, text.Text.Paragraphs) is { } near
            ? $" The nearest there is “{near}”{Difference.Between(evidence.Quote.Value, near)}."
            : "";
}

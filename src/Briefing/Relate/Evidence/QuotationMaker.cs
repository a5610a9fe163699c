using Briefing.Model;

namespace Briefing.Relate.Evidence;

/// <summary>Makes a quotation of a passage: the words as the seed has them, those around them, and the ways to them.</summary>
internal static class QuotationMaker
{
    private const int ContextLength = 32;
    private const int ContextLengthWithheld = 16;

    public static Quotation Quote(Passage found, QuotedText text)
    {
        var paragraph = text.Text.Paragraphs[found.Paragraph];
        var context = text.IsPublished ? ContextLength : ContextLengthWithheld;
        var (from, until) = (Math.Max(0, found.Start - context), Math.Min(paragraph.Length, found.End + context));

        // On the page, the number of a side note stands between the words before its mark and those after it.
        foreach (var mark in text.Page.MarksIn(found.Paragraph))
        {
            if (mark <= found.Start)
            {
                from = Math.Max(from, mark);
            }
            else if (mark >= found.End)
            {
                until = Math.Min(until, mark);
            }
        }

        var before = paragraph[WholeCharacters.CutAt(paragraph.Span, from)..found.Start];
        var after = paragraph[found.End..WholeCharacters.CutAt(paragraph.Span, until)];
        return new Quotation(
            paragraph.Slice(found.Start, found.Length).ToString(),
            text.Briefing,
            text.IsPublished ? text.Briefing.Route.At(ParagraphId.Of(found.Paragraph + 1)) : null,
            text.IsPublished ? found.Paragraph + 1 : null,
            before.ToString(),
            after.ToString(),
            found,
            text.IsPublished ? null : text.Draft.Source.Stated.Address ?? text.Draft.Source.Stated.Archived,
            FragmentChooser.Choose(text.Page, found));
    }
}

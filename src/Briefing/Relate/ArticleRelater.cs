using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Seeds;

namespace Briefing.Relate;

/// <summary>Makes a briefing from its front matter, its seed's text and its commentary.</summary>
internal static class ArticleRelater
{
    public static Article Relate(BriefingDraft draft, QuotedText text, Context context, List<Diagnostic> notices)
    {
        Repetition.NoticeTwiceOrItself(draft.Related, draft.Slug.Value, notices);
        Repetition.NoticeTwice(draft.Tags, notices);
        UntoldTitle.Notice(draft, text, notices);
        var here = context with { Quotations = context.Quotations.Preferring(text) };

        // In the order in which a page is read, so that the first mention of a term is the one that is linked.
        var linker = context.PageLinker(notices);
        var standfirst = linker.LinkWords(draft.Standfirst.AsMemory());
        var keyPoints = draft.KeyPoints.Select(KeyPointOf).ToList();
        var sections = SectionRelater.Relate(draft, text, text.IsPublished ? linker : context.PageLinker(notices), notices);
        var tables = draft.Tables.Select(table => TableOf(table, CellOf, notices)).ToList();
        var commentary = linker.Link(draft.Commentary);
        var article = new Article(
            text.Briefing,
            draft.Source.Stated,
            draft.Rights.Value,
            keyPoints,
            text.IsPublished ? sections : [],
            tables,
            commentary,
            [.. draft.Related.Select(name => context.Names.Briefing(name, notices)).OfType<Headline>()],
            linker.Mentioned,
            WordCount.Of(draft.Commentary) + (text.IsPublished ? text.Text.Paragraphs.Sum(WordCount.Of) : 0))
        {
            Standfirst = standfirst,
            IsCut = text.Text.IsCut,
        };
        return article with { Uses = new UseFinder(context).In(article) };

        KeyPoint KeyPointOf(KeyPointDraft point)
        {
            here.Require(point.Evidence, point.Text.Place, "The key point", notices);
            return new KeyPoint(linker.Link(point.Text.Value), here.Quotations.Find(point.Evidence, draft.Seed, notices));
        }

        EvidenceCell CellOf(TableCellDraft cell)
        {
            here.Require(cell.Evidence, cell.Text.Place, "The cell", notices);
            return new EvidenceCell(linker.LinkWords(cell.Text.Value.AsMemory()), here.Quotations.Find(cell.Evidence, draft.Seed, notices));
        }
    }

    private static EvidenceTable TableOf(TableDraft draft, Func<TableCellDraft, EvidenceCell> cellOf, List<Diagnostic> notices)
    {
        foreach (var row in draft.Rows.Where(IsUneven))
        {
            notices.Add(new Diagnostic(
                Rules.UnevenTable, row.Heading.Place,
                $"Cells in this row: {row.Cells.Value.Count}; columns in the table: {draft.Columns.Value.Count}."));
        }

        return new EvidenceTable(draft.Caption, draft.Columns.Value, [.. draft.Rows.Select(RowOf)]);

        bool IsUneven(TableRowDraft row) => draft.Columns.IsWhole && row.Cells.IsWhole && row.Cells.Value.Count != draft.Columns.Value.Count;

        EvidenceRow RowOf(TableRowDraft row) => new(row.Heading.Value, [.. row.Cells.Value.Select(cellOf)]);
    }
}

using System.Globalization;
using Briefing.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Briefing.Model.Block<Briefing.Drafts.WrittenLink>;
using Inline = Briefing.Model.Inline<Briefing.Drafts.WrittenLink>;

namespace Briefing.Read.Markdown;

/// <summary>Turns Markdig's blocks into ours.</summary>
internal sealed class BlockReader(Func<int, Place> placeOf, List<Diagnostic> notices)
{
    private readonly InlineReader inlines = new(placeOf, notices);
    private readonly FreshSlugs anchors = new("section");
    private int headingLevel = 1;

    public IReadOnlyList<Block> Read(ContainerBlock container) => container.SelectMany(Read).ToArray();

    private IEnumerable<Block> Read(Markdig.Syntax.Block block) => block switch
    {
        ParagraphBlock paragraph => inlines.Read(paragraph.Inline) is { Count: > 0 } text ? [new Block.Paragraph(text)] : [],
        HeadingBlock heading => [HeadingOf(heading)],
        ListBlock list => [ListOf(list)],
        QuoteBlock quote => [new Block.Quote(Read(quote))],
        Table table => [TableOf(table)],
        CodeBlock code => [new Block.Preformatted(code.Lines.Count == 0 ? "" : code.Lines.ToString())],
        ThematicBreakBlock => [new Block.Divider()],
        HtmlBlock html => Refuse(Rules.RawHtml, html, "HTML stands here."),
        LinkReferenceDefinitionGroup or FootnoteGroup or FootnoteLinkReferenceDefinition => [],
        _ => Refuse(Rules.UnsupportedMarkdown, block, $"A Markdown construct stands here that texts do not have ({block.GetType().Name})."),
    };

    private Block.Heading HeadingOf(HeadingBlock heading)
    {
        if (heading.Level < 2 || heading.Level > headingLevel + 1)
        {
            var place = placeOf(heading.Span.Start) with { Length = heading.Level };
            notices.Add(heading.Level < 2
                ? new Diagnostic(Rules.HeadingOrder, place, "The page's title is its only heading of the first level.", "Begin this one with ##.")
                : new Diagnostic(
                    Rules.HeadingOrder, place, $"A heading of level {heading.Level} follows one of level {headingLevel}.",
                    $"Begin it with {new string('#', headingLevel + 1)}."));
        }

        headingLevel = Math.Max(2, heading.Level);
        var text = inlines.Read(heading.Inline);
        if (string.IsNullOrWhiteSpace(PlainText.Of(text)))
        {
            notices.Add(new Diagnostic(Rules.NoWords, placeOf(heading.Span.Start) with { Length = heading.Level }, "The heading has no words."));
        }

        return new Block.Heading(headingLevel, anchors.Of(PlainText.Of(text)), text);
    }

    private Block.List ListOf(ListBlock list)
    {
        int? start = list.IsOrdered ? int.TryParse(list.OrderedStart, CultureInfo.InvariantCulture, out var first) ? first : 1 : null;
        return new Block.List(start, [.. list.OfType<ListItemBlock>().Select(Read)]);
    }

    private Block.Table TableOf(Table table)
    {
        NoticeUneven(table);
        var rows = table.OfType<TableRow>().Select(row => (IReadOnlyList<IReadOnlyList<Inline>>)[.. row.OfType<TableCell>().Select(CellOf)]).ToList();
        return new Block.Table(rows[0], rows[1..]);
    }

    private void NoticeUneven(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        foreach (var row in rows.Where(row => CellsOf(row) != CellsOf(rows[0])))
        {
            var place = row.Span.IsEmpty ? placeOf(table.Span.Start) : placeOf(row.Span.Start) with { Length = row.Span.Length };
            notices.Add(new Diagnostic(Rules.UnevenTable, place, $"Cells in this row: {CellsOf(row)}; columns in the table: {CellsOf(rows[0])}."));
        }
    }

    // Markdig fills each row up to the widest with cells that have nothing in them; one that an author left empty has an empty paragraph.
    private static int CellsOf(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private IReadOnlyList<Inline> CellOf(TableCell cell) =>
        [.. cell.OfType<ParagraphBlock>().SelectMany(paragraph => inlines.Read(paragraph.Inline))];

    private IEnumerable<Block> Refuse(Rule rule, Markdig.Syntax.Block block, string sentence)
    {
        notices.Add(new Diagnostic(rule, placeOf(block.Span.Start) with { Length = 1 }, sentence));
        return [];
    }
}

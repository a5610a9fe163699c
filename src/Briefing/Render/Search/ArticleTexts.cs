using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>What a search can find in a briefing: of the seed, no more than the rights allow to publish.</summary>
internal static class ArticleTexts
{
    public static SearchDocument Of(Article article) => new(article.Headline.Title, article.Headline.Route.Path,
    [
        Heading(article.Headline.Standfirst),
        .. article.KeyPoints.Select((point, i) => Text(PlainText.Of(point.Text), ClaimId.OfKeyPoint(i + 1))),
        .. article.Sections.SelectMany(Of),
        .. article.Tables.SelectMany((table, i) => Of(table, ClaimId.OfTable(i + 1))),
        Text(PlainText.Of(article.Commentary), PartId.Commentary),
        .. article.Headline.Tags.Select(tag => Heading(tag)),
    ]);

    private static IEnumerable<SearchText> Of(Section section) =>
    [
        .. section.Heading is { } heading ? [Heading(heading.Text, heading.Anchor.Id)] : Array.Empty<SearchText>(),
        .. section.Paragraphs.SelectMany(Of),
    ];

    private static IEnumerable<SearchText> Of(NumberedParagraph paragraph) =>
    [
        new SearchText(SearchField.Text, paragraph.Anchor.Id, paragraph.Words),
        .. paragraph.Notes.Select(note => Text(PlainText.Of(note.Text), paragraph.Anchor.Id)),
    ];

    private static IEnumerable<SearchText> Of(EvidenceTable table, string id) =>
    [
        Heading(table.Caption, id),
        .. table.Rows.SelectMany(row => row.Cells.Select(cell => Text($"{row.Heading}: {cell.Text}", id))),
    ];

    private static SearchText Text(string words, string id) => new(SearchField.Text, id, words.AsMemory());

    private static SearchText Heading(string words, string id = "") => new(SearchField.Heading, id, words.AsMemory());
}

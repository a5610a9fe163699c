using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>What a search can find in a briefing: of the seed, no more than the rights allow to publish.</summary>
internal static class ArticleTexts
{
    public static SearchDocument Of(Article article) => new(
        article.Headline.Title, article.Headline.Route.Path, string.Join(" · ", article.Headline.Tags), [],
    [
        SearchText.Heading(article.Headline.Standfirst),
        .. article.KeyPoints.Select((point, i) => SearchText.Of(PlainText.Of(point.Text), ClaimId.OfKeyPoint(i + 1))),
        .. article.Sections.SelectMany(Of),
        .. article.Tables.SelectMany((table, i) => Of(table, ClaimId.OfTable(i + 1))),
        SearchText.Of(PlainText.Of(article.Commentary), PartId.Commentary),
    ]);

    private static IEnumerable<SearchText> Of(Section section) =>
    [
        .. section.Heading is { } heading ? [SearchText.Heading(heading.Text, heading.Anchor.Id)] : Array.Empty<SearchText>(),
        .. section.Paragraphs.SelectMany(Of),
    ];

    private static IEnumerable<SearchText> Of(NumberedParagraph paragraph) =>
    [
        new SearchText(IsHeading: false, paragraph.Anchor.Id, paragraph.Words),
        .. paragraph.Notes.Select(note => SearchText.Of(PlainText.Of(note.Text), paragraph.Anchor.Id)),
    ];

    private static IEnumerable<SearchText> Of(EvidenceTable table, string id) =>
    [
        SearchText.Heading(table.Caption, id),
        .. table.Rows.SelectMany(row => row.Cells.Select(cell => SearchText.Of($"{row.Heading}: {cell.Text}", id))),
    ];
}

using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>What a search can find in a briefing: of the seed, no more than the rights allow to publish.</summary>
internal static class ArticleTexts
{
    public static SearchDocument Of(Article article)
    {
        var texts = new List<SearchText> { SearchText.Heading(article.Headline.Standfirst) };
        for (var i = 0; i < article.KeyPoints.Count; i++)
        {
            texts.Add(SearchText.Of(PlainText.Of(article.KeyPoints[i].Text), ClaimId.OfKeyPoint(i + 1)));
        }

        foreach (var section in article.Sections)
        {
            Add(texts, section);
        }

        for (var i = 0; i < article.Tables.Count; i++)
        {
            Add(texts, article.Tables[i], ClaimId.OfTable(i + 1));
        }

        texts.Add(SearchText.Of(PlainText.Of(article.Commentary), PartId.Commentary));
        return new SearchDocument(article.Headline.Title, article.Headline.Route.Path, string.Join(" · ", article.Headline.Tags), [], texts);
    }

    private static void Add(List<SearchText> texts, Section section)
    {
        if (section.Heading is { } heading)
        {
            texts.Add(SearchText.Heading(heading.Text, heading.Anchor.Id));
        }

        foreach (var paragraph in section.Paragraphs)
        {
            texts.Add(new SearchText(IsHeading: false, paragraph.Anchor.Id, paragraph.Words));
            foreach (var note in paragraph.Notes)
            {
                texts.Add(SearchText.Of(PlainText.Of(note.Text), paragraph.Anchor.Id));
            }
        }
    }

    private static void Add(List<SearchText> texts, EvidenceTable table, string id)
    {
        texts.Add(SearchText.Heading(table.Caption, id));
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                texts.Add(SearchText.Of($"{row.Heading}: {PlainText.Of(cell.Text)}", id));
            }
        }
    }
}

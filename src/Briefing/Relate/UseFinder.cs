using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Finds the passages that mention terms: the way back from texts to terms.</summary>
internal sealed class UseFinder(Context context)
{
    /// <summary>The passages in a briefing.</summary>
    public IReadOnlyList<Use> In(Article article)
    {
        var (title, told) = (article.Headline.Title, new ToldUses());
        foreach (var paragraph in article.Sections.SelectMany(section => section.Paragraphs))
        {
            // Its mentions were found when they were linked.
            told.Add(title, paragraph.Anchor, paragraph.Words, paragraph.Mentions);
        }

        Add(TextsIn(title, article.Headline.Route.At(PartId.Commentary), article.Commentary), told);

        // What sums the text up or explains it is told of where the text itself has nothing of the term.
        return told.Uses.Concat(In(TextsBeside(article)).Where(use => !told.Has(use.Term))).ToArray();
    }

    /// <summary>The passages in an event.</summary>
    public IReadOnlyList<Use> In(Event happening) => In(TextsIn(happening)).ToArray();

    /// <summary>The passages in a comparison.</summary>
    public IReadOnlyList<Use> In(Comparison comparison) => In(TextsIn(comparison)).ToArray();

    private IReadOnlyList<Use> In(IEnumerable<SearchedText> texts)
    {
        var told = new ToldUses();
        Add(texts, told);
        return told.Uses;
    }

    private void Add(IEnumerable<SearchedText> texts, ToldUses told)
    {
        foreach (var text in texts)
        {
            told.Add(text.In, text.At, text.Words, context.MentionsIn(text.Words));
        }
    }

    private static IEnumerable<SearchedText> TextsBeside(Article article) => article.KeyPoints
        .SelectMany((point, i) => TextsIn(article.Headline.Title, article.Headline.Route.At(ClaimId.OfKeyPoint(i + 1)), point.Text))
        .Prepend(new SearchedText(article.Headline.Title, article.Headline.Route.At(PartId.Standfirst), article.Headline.Standfirst.AsMemory()))
        .Concat(article.Tables.SelectMany((table, i) => table.Rows
            .SelectMany(row => row.Cells)
            .Select(cell => new SearchedText(
                article.Headline.Title, article.Headline.Route.At(ClaimId.OfTable(i + 1)),
                PlainText.Of(cell.Text).AsMemory()))))
        .Concat(article.Sections
            .SelectMany(section => section.Paragraphs)
            .SelectMany(paragraph => paragraph.Notes.SelectMany(note => TextsIn(article.Headline.Title, paragraph.Anchor, note.Text))));

    private static IEnumerable<SearchedText> TextsIn(Event happening) =>
        new[] { happening.Title, PlainText.Of(happening.Text) }.Select(text => new SearchedText(happening.Title, happening.Anchor, text.AsMemory()));

    private static IEnumerable<SearchedText> TextsIn(Comparison comparison) => comparison.Answers
        .SelectMany(answer => TextsIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Answers), answer.Text))
        .Concat(TextsIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Remark), comparison.Remark));

    private static IEnumerable<SearchedText> TextsIn(string name, Anchor at, Prose<Destination> prose) =>
        prose.Blocks.Select(block => new SearchedText(name, at, PlainText.Of(new Prose<Destination>([block], [])).AsMemory()));

    /// <summary>A text that may mention terms: what it belongs to, as a reader would call it, and where it stands.</summary>
    private sealed record SearchedText(string In, Anchor At, ReadOnlyMemory<char> Words);
}

using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Finds the passages that mention terms: the way back from texts to terms.</summary>
internal sealed class UseFinder(Context context)
{
    /// <summary>The passages in a briefing.</summary>
    public IReadOnlyList<Use> In(Article article)
    {
        var (title, uses) = (article.Headline.Title, new List<Use>());
        foreach (var paragraph in article.Sections.SelectMany(section => section.Paragraphs))
        {
            // Its mentions were found when they were linked.
            Add(uses, new SearchedText(title, paragraph.Anchor, paragraph.Words), paragraph.Mentions);
        }

        uses.AddRange(In(TextsIn(title, article.Headline.Route.At(PartId.Commentary), article.Commentary)));

        // What sums the text up or explains it is told of where the text itself has nothing of the term.
        var told = uses.Select(use => use.Term.Slug).ToHashSet();
        uses.AddRange(In(TextsBeside(article)).Where(use => !told.Contains(use.Term.Slug)));
        return uses.ToArray();
    }

    /// <summary>The passages in an event.</summary>
    public IReadOnlyList<Use> In(Event happening) => In(TextsIn(happening)).ToArray();

    /// <summary>The passages in a comparison.</summary>
    public IReadOnlyList<Use> In(Comparison comparison) => In(TextsIn(comparison)).ToArray();

    private List<Use> In(IEnumerable<SearchedText> texts)
    {
        var uses = new List<Use>();
        foreach (var text in texts)
        {
            Add(uses, text, context.MentionsIn(text.Words));
        }

        return uses;
    }

    private static void Add(List<Use> uses, SearchedText text, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return;
        }

        // Where the last sentence ends that was told of a term: what it says more of it there is not told again.
        var told = new Dictionary<Slug, int>();
        foreach (var mention in mentions)
        {
            if (mention.Start >= told.GetValueOrDefault(mention.Term.Slug))
            {
                var sentence = Sentences.Around(text.Words.Span, mention.Start, mention.End);
                told[mention.Term.Slug] = sentence.End.Value;
                uses.Add(new Use(mention.Spelling, text.In, text.At, text.Words[sentence], mention.Start - sentence.Start.Value, mention.Length));
            }
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

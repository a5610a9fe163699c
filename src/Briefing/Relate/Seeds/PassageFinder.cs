using Briefing.Model;

namespace Briefing.Relate.Seeds;

/// <summary>Finds words that name a place in a seed, and notices where they don't.</summary>
internal sealed class PassageFinder(SeedText text, List<Diagnostic> notices)
{
    private const int FirstWordsLength = 40;

    private readonly string seed = text.Seed.Name;
    private readonly IReadOnlyList<ReadOnlyMemory<char>> paragraphs = text.Paragraphs;

    /// <summary>Whether any passage has these words.</summary>
    public bool Has(string words) => Wordings.Find(words, paragraphs).Count > 0;

    /// <summary>Every paragraph that has these words and no others.</summary>
    public IReadOnlyList<Passage> Paragraphs(string words) =>
        [.. Wordings.Find(words, paragraphs).Where(found => found.Length == paragraphs[found.Paragraph].Length)];

    /// <summary>The one passage that has these words.</summary>
    public Passage? Only(Written<string> words) => One(words, Wordings.Find(words.Value, paragraphs), "");

    /// <summary>The one paragraph that begins with these words.</summary>
    public Passage? OnlyBeginning(Written<string> words)
    {
        var beginnings = Wordings.FindBeginnings(words.Value, paragraphs);
        if (beginnings.Count == 0 && Wordings.Find(words.Value, paragraphs) is [var inside, ..])
        {
            notices.Add(new Diagnostic(
                Rules.TextNotFound, words.Place, $"The words “{words.Value}” stand in {seed}, but not at the beginning of a paragraph.",
                $"Copy the first words of the paragraph: “{FirstWords(paragraphs[inside.Paragraph].Span)}”."));
            return null;
        }

        return One(words, beginnings, " at the beginning of a paragraph");
    }

    /// <summary>The next passage that has these words.</summary>
    public Passage? FirstAfter(Passage from, Written<string> words)
    {
        var later = Wordings.Find(words.Value, paragraphs)
            .Where(found => (found.Paragraph, found.Start).CompareTo((from.Paragraph, from.End)) >= 0);
        return One(words, later.Take(1), " after the words before the …");
    }

    private static string FirstWords(ReadOnlySpan<char> paragraph)
    {
        var end = paragraph[..Math.Min(paragraph.Length, FirstWordsLength)].LastIndexOf(' ');
        return (end > 0 && paragraph.Length > FirstWordsLength ? paragraph[..end] : paragraph).ToString();
    }

    private Passage? One(Written<string> words, IEnumerable<Passage> found, string where)
    {
        if (words.Value.Length == 0 || paragraphs.Count == 0)
        {
            return null;
        }

        switch (found.Take(2).ToList())
        {
            case []:
                notices.Add(Missing(words, where));
                return null;
            case [var only]:
                return only;
            default:
                notices.Add(new Diagnostic(
                    Rules.TextFoundTwice, words.Place, $"The words “{words.Value}” stand{where} more than once in {seed}."));
                return null;
        }
    }

    private Diagnostic Missing(Written<string> words, string where) => text.Whereabouts(words.Value) switch
    {
        Elsewhere.InTitle => Missing(
            words, $"stand in the title of {seed}, its first line, which is no part of its text",
            "Copy words of the text under it; if it is no title, begin the text with its words: start:."),
        Elsewhere.LeftOut => Missing(
            words, $"stand in a part of {seed} that the briefing leaves out",
            "Copy words of what is left, or change start:, end: or omit:."),
        Elsewhere.AcrossParagraphs => Missing(
            words, $"run over the end of a paragraph in {seed}",
            "Copy words of one paragraph; in omit: write the first words, … and the last words."),
        Elsewhere.InsideWords => Missing(words, $"begin or end inside a word of {seed}", "Copy whole words."),
        _ => Missing(words, $"do not stand{where} in {seed}", Rules.TextNotFound.Remedy) with
        {
            Closer = () => Rules.TextNotFound.Remedy + Nearest(words.Value),
        },
    };

    private static Diagnostic Missing(Written<string> words, string stand, string remedy) =>
        new(Rules.TextNotFound, words.Place, $"The words “{words.Value}” {stand}.", remedy);

    private string Nearest(string words) => NearestPassage.To(words, paragraphs) is { } near ? $" The nearest there are “{near}”." : "";
}

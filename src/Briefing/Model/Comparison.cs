namespace Briefing.Model;

/// <summary>What a comparison asks.</summary>
public sealed record Question(Slug Slug, string Text, Route Route);

/// <summary>A question put to several seeds, and what each answers.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">The answers, in the author's order.</param>
/// <param name="Verdict">How the answers stand to each other; null where the author leaves it to the reader.</param>
/// <param name="Remark">What the author of the site has to say about it.</param>
public sealed record Comparison(Question Question, IReadOnlyList<Answer> Answers, Verdict? Verdict, Prose<Destination> Remark)
{
    /// <summary>The passages that mention terms, in order.</summary>
    public IReadOnlyList<Use> Uses { get; init; } = [];
}

/// <summary>What one seed answers.</summary>
public sealed record Answer(Headline Briefing, Source Source, Prose<Destination> Text, IReadOnlyList<Quotation> Evidence)
{
    /// <summary>The first quotation of each paragraph that the answer rests on, in the order of the paragraphs.</summary>
    public IReadOnlyList<Quotation> ByParagraph =>
        [.. Evidence.DistinctBy(quotation => (quotation.Briefing.Slug, quotation.Paragraph)).OrderBy(quotation => quotation.Paragraph)];
}

/// <summary>How answers stand to each other.</summary>
public enum Verdict
{
    /// <summary>They say the same.</summary>
    Agree,

    /// <summary>They contradict each other.</summary>
    Differ,

    /// <summary>Each adds to the other.</summary>
    Complement,

    /// <summary>Only one of them speaks to the question.</summary>
    OneOnly,
}

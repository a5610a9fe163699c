namespace Briefing.Model;

/// <summary>A term with what the glossary says of it.</summary>
/// <param name="Term">The term.</param>
/// <param name="Definition">A definition that stands by itself.</param>
/// <param name="SeeAlso">Terms that help to understand it.</param>
/// <param name="Evidence">What the definition rests on.</param>
/// <param name="Uses">Every passage that mentions it: briefings first, newest first, then events in order.</param>
public sealed record Entry(
    Term Term, Prose<Destination> Definition, IReadOnlyList<Term> SeeAlso, IReadOnlyList<Quotation> Evidence, IReadOnlyList<Use> Uses)
{
    /// <summary>The same passages, by the text that they stand in; two texts of one name on different pages are two.</summary>
    public IEnumerable<IGrouping<(string In, Route Page), Use>> UsesByText => Uses.GroupBy(use => (use.In, use.At.Page));
}

/// <summary>A passage that mentions a term.</summary>
/// <param name="In">What the passage belongs to, as a reader would call it.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Text">The text that it is a part of.</param>
/// <param name="Start">Where the mention begins in the text.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct Use(string In, Anchor At, ReadOnlyMemory<char> Text, int Start, int Length)
{
    /// <summary>The sentence around the mention.</summary>
    public Excerpt Sentence => Sentences.Around(Text, Start, Length);
}

/// <summary>A mention with the words around it; the three parts in a row are the sentence.</summary>
public readonly record struct Excerpt(ReadOnlyMemory<char> Before, ReadOnlyMemory<char> Mention, ReadOnlyMemory<char> After);

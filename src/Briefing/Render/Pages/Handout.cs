using Briefing.Model;
using Briefing.Model.Wording;

namespace Briefing.Render.Pages;

/// <summary>HTML for a place that is no page of this site.</summary>
public abstract record Handout
{
    private Handout()
    {
    }

    /// <summary>A frame that shows what is offered, after a quotation that stands for it where frames are not shown.</summary>
    public sealed record Embedded(Offer Offer) : Handout;

    /// <summary>Words, for a program that reads HTML.</summary>
    public sealed record Words(string Text) : Handout;

    /// <summary>What the glossary says of a term, on one line, with whole addresses.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Masthead">What the site says of itself.</param>
    public sealed record Definition(Entry Entry, Masthead Masthead) : Handout;

    /// <summary>A document of a book or of a course, whole, as HTML that is XML too.</summary>
    /// <param name="File">The document.</param>
    /// <param name="Masthead">What the site says of itself.</param>
    /// <param name="Wording">How dates are worded.</param>
    /// <param name="AddressOf">Where a path of the site is found from there: a file beside it, or an address.</param>
    /// <param name="StandsAlone">Whether readers may meet it by itself, so that it has to say where it is from.</param>
    public sealed record Document(LeafFile File, Masthead Masthead, DateWording Wording, Func<string, string> AddressOf, bool StandsAlone) : Handout;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<Embedded, T> embedded, Func<Words, T> words, Func<Definition, T> definition, Func<Document, T> document) => this switch
    {
        Embedded handout => embedded(handout),
        Words handout => words(handout),
        Definition handout => definition(handout),
        Document handout => document(handout),
        _ => throw new InvalidOperationException("The family is closed."),
    };
}

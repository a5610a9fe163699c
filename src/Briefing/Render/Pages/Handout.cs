using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>HTML for a place that is no page of this site.</summary>
public abstract record Handout
{
    private Handout()
    {
    }

    /// <summary>A frame that shows what is offered, after a quotation that stands for it where frames are not shown.</summary>
    public sealed record Embedded(Offer Offer) : Handout;

    /// <summary>What the glossary says of a term, on one line, with whole addresses.</summary>
    /// <param name="Entry">The entry.</param>
    /// <param name="Masthead">What the site says of itself.</param>
    public sealed record Definition(Entry Entry, Masthead Masthead) : Handout;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<Embedded, T> embedded, Func<Definition, T> definition) => this switch
    {
        Embedded handout => embedded(handout),
        Definition handout => definition(handout),
        _ => throw new InvalidOperationException("The family is closed."),
    };
}

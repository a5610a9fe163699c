namespace Briefing.Model;

/// <summary>What a link in related prose leads to.</summary>
public abstract record Destination
{
    private Destination()
    {
    }

    /// <summary>A page of this site, because the author linked it.</summary>
    public sealed record Page(Route Route) : Destination;

    /// <summary>A place on a page of this site.</summary>
    public sealed record Place(Anchor Anchor) : Destination;

    /// <summary>The entry of a term, because the text mentions it or the author linked it.</summary>
    public sealed record Mention(Term Term) : Destination;

    /// <summary>A page elsewhere.</summary>
    public sealed record Elsewhere(SiteUrl Address) : Destination;

    /// <summary>A heading of the same text.</summary>
    public sealed record Within(Slug Anchor) : Destination;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Page, T> page, Func<Place, T> place, Func<Mention, T> mention, Func<Elsewhere, T> elsewhere, Func<Within, T> within) => this switch
        {
            Page to => page(to),
            Place to => place(to),
            Mention to => mention(to),
            Elsewhere to => elsewhere(to),
            Within to => within(to),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

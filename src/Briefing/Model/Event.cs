using Briefing.Model.Edtf;

namespace Briefing.Model;

/// <summary>Something that happened.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Date">When, as well as it is known.</param>
/// <param name="About">The source's own wording of the date, where it says more than the date can.</param>
/// <param name="Title">What happened, in a few words.</param>
/// <param name="Text">What happened, in a sentence or two.</param>
/// <param name="Actors">Who took part.</param>
/// <param name="Briefings">The briefings that tell of it.</param>
/// <param name="Evidence">The quotations it rests on.</param>
/// <param name="Anchor">Its place on the timeline.</param>
public sealed record Event(
    Slug Slug,
    When Date,
    string? About,
    string Title,
    Prose<Destination> Text,
    IReadOnlyList<Term> Actors,
    IReadOnlyList<Headline> Briefings,
    IReadOnlyList<Quotation> Evidence,
    Anchor Anchor)
{
    /// <summary>The passages that mention terms, in order.</summary>
    public IReadOnlyList<Use> Uses { get; init; } = [];

    /// <summary>Its days, as a calendar has them; null where they are not known.</summary>
    public KnownDays? Days => KnownDays.Of(Date);
}

/// <summary>A period of the timeline and the events that begin in it.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">What the period is called.</param>
/// <param name="From">When it begins; null where it is only what is left over.</param>
/// <param name="Until">When it ends; null where it is only what is left over.</param>
/// <param name="Anchor">Its place on the timeline.</param>
/// <param name="Events">Its events, in order.</param>
public sealed record Period(Slug Slug, string Name, When? From, When? Until, Anchor Anchor, IReadOnlyList<Event> Events)
{
    /// <summary>Whether a calendar can have any of them.</summary>
    public bool HasDays => Events.Any(happening => happening.Days is not null);
}

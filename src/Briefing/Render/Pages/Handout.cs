namespace Briefing.Render.Pages;

/// <summary>HTML for a place that is no page of this site.</summary>
public abstract record Handout
{
    private Handout()
    {
    }

    /// <summary>A frame that shows what is offered, after a quotation that stands for it where frames are not shown.</summary>
    public sealed record Embedded(Offer Offer) : Handout;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<Embedded, T> embedded) => this switch
    {
        Embedded handout => embedded(handout),
        _ => throw new InvalidOperationException("The family is closed."),
    };
}

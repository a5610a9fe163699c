namespace Briefing.Check.Links;

/// <summary>What a link leads to. A closed family, with <see cref="Match"/> as its one switch.</summary>
internal abstract record Target
{
    private Target()
    {
    }

    /// <summary>A file of the site, and a place on it; an empty name is its beginning.</summary>
    public sealed record Found(Output File, string Anchor) : Target;

    /// <summary>A path of the site where no file is.</summary>
    public sealed record Nothing(string Path) : Target;

    /// <summary>A path of the host, whichever that is, that is not the site's.</summary>
    public sealed record Outside(string Path) : Target;

    /// <summary>Something that is not of this site, or no page at all: an e-mail address, data in the link itself.</summary>
    public sealed record Elsewhere : Target;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<Found, T> found, Func<Nothing, T> nothing, Func<Outside, T> outside, Func<Elsewhere, T> elsewhere) => this switch
    {
        Found target => found(target),
        Nothing target => nothing(target),
        Outside target => outside(target),
        Elsewhere target => elsewhere(target),
        _ => throw new InvalidOperationException("The family is closed."),
    };
}

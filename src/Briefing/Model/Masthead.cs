namespace Briefing.Model;

/// <summary>What the site says of itself on every page.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Standfirst">One sentence that says what it is about.</param>
/// <param name="Language">The language it is written in.</param>
/// <param name="Authors">Who makes it.</param>
/// <param name="Licence">How its text may be used.</param>
/// <param name="Card">Its picture for cards, if it has one.</param>
/// <param name="Canonical">The address that citations name.</param>
/// <param name="Here">The address that this build is reached at; a preview has one of its own.</param>
/// <param name="Indexed">Whether search engines may list this build.</param>
/// <param name="Navigation">The pages that every page links to, in order.</param>
/// <param name="Footer">The author's own pages that the navigation leaves out.</param>
/// <param name="Routes">The routes of its pages.</param>
public sealed record Masthead(
    string Title,
    string Standfirst,
    Language Language,
    IReadOnlyList<Author> Authors,
    Licence? Licence,
    CardPicture? Card,
    CanonicalAddress Canonical,
    SiteUrl Here,
    bool Indexed,
    IReadOnlyList<NavigationItem> Navigation,
    IReadOnlyList<NavigationItem> Footer,
    Routes Routes)
{
    /// <summary>The sites that may show this one in a frame; null where all may.</summary>
    public IReadOnlyList<FrameHost>? FramedBy { get; init; }
}

/// <summary>A link of the navigation.</summary>
public sealed record NavigationItem(string Label, Route Route);

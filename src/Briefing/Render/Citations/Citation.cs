using Briefing.Model;

namespace Briefing.Render.Citations;

/// <summary>What is known of a thing that is cited. Every style is a function of it.</summary>
/// <param name="Key">Its name in a list of references.</param>
/// <param name="Authors">Who made it, in its own order; empty where that is not known.</param>
/// <param name="Title">Its title; null where it has none.</param>
/// <param name="Description">What to call it where it has no title.</param>
/// <param name="Container">The site or outlet that it is part of.</param>
/// <param name="Date">When it came out; null where that is not known.</param>
/// <param name="IsRevised">Whether the date is that of its last change.</param>
/// <param name="Address">Where it can be read.</param>
/// <param name="Language">The language it is written in.</param>
internal sealed record Citation(
    string Key,
    IReadOnlyList<Author> Authors,
    string? Title,
    string Description,
    string? Container,
    CitedDate Date,
    bool IsRevised,
    string? Address,
    Language? Language)
{
    /// <summary>A briefing of this site.</summary>
    public static Citation Of(Headline briefing, Masthead site) => new(
        briefing.Slug.ToString(),
        site.Authors,
        briefing.Title,
        briefing.Title,
        site.Title,
        CitedDate.Of(briefing.Dates.LastChanged),
        briefing.Dates.Updated is not null,
        site.Canonical.Of(briefing.Route.Path),
        site.Language);

    /// <summary>
    /// The document that a briefing is drawn from, as far as it says what it is;
    /// its key can be no briefing’s, since no slug has an underscore.
    /// </summary>
    public static Citation OfSource(Article article) => new(
        $"{article.Headline.Slug}_source",
        article.Source.Authors,
        article.Source.Title,
        $"Untitled document received as {article.Source.Name}",
        article.Source.Outlet,
        CitedDate.Of(article.Source.Published),
        IsRevised: false,
        (article.Source.Address ?? article.Source.Archived)?.ToString(),
        Language: null);

    /// <summary>Its title with the capitals of headline style, where it is known to be English; null where it has none.</summary>
    public string? HeadlineTitle => field ??= Title is null ? null : HeadlineStyle.Of(Title, Language);

    /// <summary>Whether the only author is the site or outlet itself, which need not be named twice.</summary>
    public bool IsByItsContainer => Authors is [var only] && only.Name == Container;
}

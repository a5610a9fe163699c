using Briefing.Check.Links;

namespace Briefing.Check.Pages;

/// <summary>What is kept of a page once it is read.</summary>
/// <param name="File">Its file.</param>
/// <param name="Anchors">The places on it that can be linked.</param>
/// <param name="Base">The address that its links are read against; null where that is its own.</param>
/// <param name="Links">What it asks for, each target once.</param>
/// <param name="Canonical">The address that it calls its own; null where it names none.</param>
/// <param name="Description">What it names as its description for sites that want to show it; null where it names none.</param>
/// <param name="IsListed">Whether it lets search engines list it.</param>
/// <param name="IsForFrames">Whether it is made for a frame on another site: all its links open outside of it.</param>
/// <param name="Notices">What was noticed about it alone.</param>
internal sealed record PublishedPage(
    Output File,
    IReadOnlySet<string> Anchors,
    string? Base,
    IReadOnlyList<Link> Links,
    Link? Canonical,
    Link? Description,
    bool IsListed,
    bool IsForFrames,
    IReadOnlyList<Diagnostic> Notices)
{
    // Made again only for a page that something is told of: the texts of all pages would fill the memory.
    private readonly Lazy<SourceText> text = new(File.AsText);

    /// <summary>Where a link of the page stands.</summary>
    public Place PlaceOf(Link link) => new(text.Value, link.Line, link.Column, link.Length);
}

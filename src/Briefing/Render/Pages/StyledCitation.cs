using Briefing.Model;
using Briefing.Render.Citations;

namespace Briefing.Render.Pages;

/// <summary>A reference to something in a style of citation.</summary>
/// <param name="Style">What the style is called.</param>
/// <param name="Text">The reference, italics where the style has them.</param>
public sealed record StyledCitation(string Style, IReadOnlyList<Inline<Destination>> Text)
{
    /// <summary>The same thing cited in every style.</summary>
    internal static IReadOnlyList<StyledCitation> Of(Citation citation) =>
    [
        new("APA, 7th edition", Apa.Of(citation)),
        new("MLA, 9th edition", Mla.Of(citation)),
        new("Chicago, 17th edition: note", Chicago.Note(citation)),
        new("Chicago, 17th edition: bibliography", Chicago.Entry(citation)),
    ];
}

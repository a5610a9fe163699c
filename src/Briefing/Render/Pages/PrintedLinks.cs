using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The addresses that links on paper need: those of a briefing's own texts, in the order in which the page shows them.</summary>
internal static class PrintedLinks
{
    /// <summary>One address for each link, but those to terms and to places in the same text: what they lead to is printed as well.</summary>
    public static IReadOnlyList<string> Of(Article article, CanonicalAddress site) =>
        [.. Texts(article).SelectMany(Destinations.In).Select(to => AddressOf(to, site)).OfType<string>()];

    private static IEnumerable<Prose<Destination>> Texts(Article article) =>
    [
        .. article.KeyPoints.Select(point => point.Text),
        .. article.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Notes).Select(note => note.Text),
        article.Commentary,
    ];

    private static string? AddressOf(Destination to, CanonicalAddress site) => to.Match<string?>(
        here => site.Of(here.Route.Path),
        place => site.Of(place.Anchor.ToString()),
        _ => null,
        elsewhere => elsewhere.Address.ToString(),
        _ => null);
}

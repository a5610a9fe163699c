using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>The addresses that links on paper need: those of a briefing's own texts, in the order in which the page shows them.</summary>
internal static class PrintedLinks
{
    /// <summary>One address for each link, but those to terms and to places in the same text: what they lead to is printed as well.</summary>
    public static IReadOnlyList<string> Of(Article article, CanonicalAddress site)
    {
        var addresses = new List<string>();
        foreach (var text in Texts(article))
        {
            foreach (var to in Destinations.In(text))
            {
                if (AddressOf(to, site) is { } address)
                {
                    addresses.Add(address);
                }
            }
        }

        return addresses;
    }

    private static IEnumerable<Prose<Destination>> Texts(Article article) => article.KeyPoints
        .Select(point => point.Text)
        .Concat(article.Sections.SelectMany(section => section.Paragraphs).SelectMany(paragraph => paragraph.Notes).Select(note => note.Text))
        .Append(article.Commentary);

    private static string? AddressOf(Destination to, CanonicalAddress site) => to.Match<string?>(
        here => site.Of(here.Route.Path),
        place => site.Of(place.Anchor.ToString()),
        _ => null,
        elsewhere => elsewhere.Address.ToString(),
        _ => null);
}

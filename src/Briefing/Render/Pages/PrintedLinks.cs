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

    private static IEnumerable<Prose<Destination>> Texts(Article article)
    {
        foreach (var point in article.KeyPoints)
        {
            yield return point.Text;
        }

        foreach (var section in article.Sections)
        {
            foreach (var paragraph in section.Paragraphs)
            {
                foreach (var note in paragraph.Notes)
                {
                    yield return note.Text;
                }
            }
        }

        yield return article.Commentary;
    }

    private static string? AddressOf(Destination to, CanonicalAddress site) => to.Match<string?>(
        here => site.Of(here.Route.Path),
        place => site.Of(place.Anchor.ToString()),
        _ => null,
        elsewhere => elsewhere.Address.ToString(),
        _ => null);
}

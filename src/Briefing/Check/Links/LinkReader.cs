using AngleSharp.Dom;
using Briefing.Check.Pages;

namespace Briefing.Check.Links;

/// <summary>Collects what a page asks for: what it links to, shows and loads.</summary>
internal static class LinkReader
{
    private static readonly HashSet<string> Attributes = new(["href", "src", "srcset", "poster", "data", "action", "xlink:href"], StringComparer.Ordinal);

    private static readonly HashSet<string> Cards = new(["og:url", "og:image", "twitter:image"], StringComparer.Ordinal);

    /// <summary>The targets of a page, each with the first place that names it.</summary>
    public static IReadOnlyList<Link> Read(PageSource page)
    {
        var links = new Dictionary<string, Link>(StringComparer.Ordinal);
        foreach (var element in page.Elements.Where(element => !IsCanonical(element)))
        {
            foreach (var target in TargetsOf(element))
            {
                if (!links.ContainsKey(target))
                {
                    links.Add(target, LinkAt(page, element, target));
                }
            }
        }

        return [.. links.Values];
    }

    /// <summary>The address that a page calls its own.</summary>
    public static Link? Canonical(PageSource page) =>
        page.Elements.FirstOrDefault(IsCanonical) is { } element ? LinkAt(page, element, element.GetAttribute("href") ?? "") : null;

    /// <summary>The address of what tells other sites how to show a page (oEmbed).</summary>
    public static Link? Description(PageSource page) =>
        page.Elements.FirstOrDefault(IsDescription) is { } element ? LinkAt(page, element, element.GetAttribute("href") ?? "") : null;

    /// <summary>Whether an element names what tells other sites how to show the page.</summary>
    public static bool IsDescription(IElement element) => element.LocalName == "link" && element.GetAttribute("type") == "application/json+oembed";

    private static Link LinkAt(PageSource page, IElement element, string target)
    {
        var place = page.PlaceOf(element);
        return new Link(target, place.Line, place.Column, place.Length);
    }

    private static bool IsCanonical(IElement element) => element.LocalName == "link" && element.GetAttribute("rel") == "canonical";

    private static IEnumerable<string> TargetsOf(IElement element)
    {
        if (element.LocalName == "meta")
        {
            var card = element.GetAttribute("property") ?? element.GetAttribute("name");
            return card is not null && Cards.Contains(card) && element.GetAttribute("content") is { } content ? [content] : [];
        }

        return element.Attributes
            .Where(attribute => Attributes.Contains(attribute.Name) && element.LocalName != "base")
            .SelectMany(attribute => attribute.Name == "srcset" ? Candidates(attribute.Value) : [attribute.Value.Trim()]);
    }

    // "a.png 1x, b.png 2x"
    private static IEnumerable<string> Candidates(string srcset) => srcset
        .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(candidate => candidate.Split(' ', 2)[0]);
}

using AngleSharp.Dom;
using Briefing.Check.Pages;

namespace Briefing.Check.Links;

/// <summary>Collects what a page asks for: what it links to, shows and loads.</summary>
internal static class LinkReader
{
    private static readonly HashSet<string> Attributes = new(
        ["href", "src", "poster", "data", "action", "formaction", "xlink:href"], StringComparer.Ordinal);

    private static readonly HashSet<string> Sets = new(["srcset", "imagesrcset"], StringComparer.Ordinal);

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
    public static Link? Canonical(PageSource page) => First(page, IsCanonical);

    /// <summary>The address that the links of a page are read against; null where that is the page's own.</summary>
    public static string? Base(PageSource page) =>
        page.Elements.FirstOrDefault(element => element.LocalName == "base" && element.HasAttribute("href"))?.GetAttribute("href");

    /// <summary>The address of what tells other sites how to show a page (oEmbed).</summary>
    public static Link? Description(PageSource page) => First(page, IsDescription);

    /// <summary>Whether an element names what tells other sites how to show the page.</summary>
    public static bool IsDescription(IElement element) => element.LocalName == "link" && element.GetAttribute("type") == "application/json+oembed";

    private static Link? First(PageSource page, Func<IElement, bool> isMeant) =>
        page.Elements.FirstOrDefault(isMeant) is { } element ? LinkAt(page, element, element.GetAttribute("href") ?? "") : null;

    private static Link LinkAt(PageSource page, IElement element, string target)
    {
        var place = page.PlaceOf(element);
        return new Link(target, place.Line, place.Column, place.Length);
    }

    private static bool IsCanonical(IElement element) => element.LocalName == "link" && element.GetAttribute("rel") == "canonical";

    private static IEnumerable<string> TargetsOf(IElement element) => element.LocalName switch
    {
        "meta" => MetaTarget.Of(element) is { } target ? [target] : [],
        "base" => [],
        _ => element.Attributes.SelectMany(attribute =>
            Attributes.Contains(attribute.Name) ? [OnOneLine(attribute.Value)]
            : Sets.Contains(attribute.Name) ? SourceSet.Addresses(attribute.Value)
            : []),
    };

    // Browsers take tabs and line breaks out of an address.
    private static string OnOneLine(string address) => address.Trim().ReplaceLineEndings("").Replace("\t", "", StringComparison.Ordinal);
}

using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Briefing.Check.Links;

/// <summary>What the head of a page leads to without showing it: the pictures of cards, and the page that a browser goes on to.</summary>
internal static partial class MetaTarget
{
    private static readonly HashSet<string> Cards = new(["og:url", "og:image", "twitter:image"], StringComparer.Ordinal);

    /// <summary>The address that an element names; null where it names none.</summary>
    public static string? Of(IElement meta)
    {
        var content = meta.GetAttribute("content") ?? "";
        if (string.Equals(meta.GetAttribute("http-equiv"), "refresh", StringComparison.OrdinalIgnoreCase))
        {
            return Refresh().Match(content) is { Success: true } to ? to.Groups["address"].Value.Trim() : null;
        }

        return (meta.GetAttribute("property") ?? meta.GetAttribute("name")) is { } card && Cards.Contains(card) ? content : null;
    }

    // "5; url=/new/", with or without quotation marks around the address.
    [GeneratedRegex(@"^\s*[\d.]+\s*[;,]\s*(?:url\s*=\s*)?(?:""(?<address>[^""]*)|'(?<address>[^']*)|(?<address>.+))", RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();
}

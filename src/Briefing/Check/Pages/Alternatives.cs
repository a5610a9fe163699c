using AngleSharp.Dom;

namespace Briefing.Check.Pages;

/// <summary>Everything that is seen can be read: pictures, drawings, maps and frames.</summary>
internal static class Alternatives
{
    public static void Notice(PageSource page)
    {
        foreach (var element in page.Elements)
        {
            if (Lack(element) is { } lack && !IsPassedOver(element))
            {
                page.Notice(Rules.MissingAlternative, element, lack);
            }
        }
    }

    private static string? Lack(IElement element) => element.LocalName switch
    {
        "img" when !element.HasAttribute("alt") => "The picture has no alt text.",
        "input" when IsPicture(element) && AccessibleName.Of(element).Length == 0 => "The picture that is a button has no alt text.",
        "area" when element.HasAttribute("href") && AccessibleName.Of(element).Length == 0 => "The area of a map has no alt text.",
        "svg" when AccessibleName.Of(element).Length == 0 => "The drawing has neither a title nor a label.",
        "iframe" when string.IsNullOrWhiteSpace(element.GetAttribute("title")) => "The frame has no title.",
        _ => null,
    };

    private static bool IsPicture(IElement input) => string.Equals(input.GetAttribute("type"), "image", StringComparison.OrdinalIgnoreCase);

    private static bool IsPassedOver(IElement element) => element.GetInclusiveAncestors().OfType<IElement>().Any(AccessibleName.IsHidden);
}

using AngleSharp.Dom;

namespace Briefing.Check.Pages;

/// <summary>Every link and button says what it does.</summary>
internal static class NamedLinks
{
    public static void Notice(PageSource page)
    {
        foreach (var element in page.Elements)
        {
            if (CalledFor(element) is { } what && AccessibleName.Of(element).Length == 0)
            {
                page.Notice(Rules.EmptyLink, element, $"The {what} has no words.");
            }
        }
    }

    private static string? CalledFor(IElement element) => element.LocalName switch
    {
        "a" when element.HasAttribute("href") => "link",
        "button" or "summary" => element.LocalName,
        _ => null,
    };
}

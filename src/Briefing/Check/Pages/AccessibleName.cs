using AngleSharp.Dom;

namespace Briefing.Check.Pages;

/// <summary>What a screen reader calls an element, as far as that stands in the page.</summary>
internal static class AccessibleName
{
    /// <summary>The name; empty where there is none.</summary>
    public static string Of(IElement element) =>
        Labelled(element) ?? string.Concat(element.ChildNodes.Select(Content)).Trim();

    /// <summary>Whether screen readers pass an element over.</summary>
    public static bool IsHidden(IElement element) =>
        element.GetAttribute("aria-hidden") == "true" || element.HasAttribute("hidden");

    // By reference, by label, by alternative: the first that says something.
    private static string? Labelled(IElement element) => new[]
    {
        string.Join(' ', Ids(element).Select(id => element.Owner?.GetElementById(id)?.TextContent.Trim())),
        element.GetAttribute("aria-label"),
        element.GetAttribute("alt"),
    }.FirstOrDefault(label => !string.IsNullOrWhiteSpace(label));

    private static string[] Ids(IElement element) =>
        element.GetAttribute("aria-labelledby")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static string Content(INode node) => node switch
    {
        IText text => text.Data,
        IElement element => IsHidden(element) ? "" : Of(element),
        _ => "",
    };
}

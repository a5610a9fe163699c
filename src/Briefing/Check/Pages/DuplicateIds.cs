using AngleSharp.Dom;

namespace Briefing.Check.Pages;

/// <summary>Every <c>id</c> stands once on its page.</summary>
internal static class DuplicateIds
{
    public static void Notice(PageSource page)
    {
        var first = new Dictionary<string, IElement>(StringComparer.Ordinal);
        foreach (var element in page.Elements.Where(element => element.HasAttribute("id")))
        {
            var id = element.GetAttribute("id")!;
            if (!first.TryAdd(id, element))
            {
                page.Notice(new Diagnostic(
                    Rules.DuplicateId, page.PlaceOf(element), $"The id “{id}” stands on this page a second time.", Rules.DuplicateId.Remedy,
                    [new Related(page.PlaceOf(first[id]), "It stands here first.")]));
            }
        }
    }
}

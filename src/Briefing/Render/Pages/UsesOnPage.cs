using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>Passages that mention a term, as many as a page holds.</summary>
/// <param name="Passages">The passages, text by text.</param>
/// <param name="Pager">Which of the term's pages this is.</param>
public sealed record UsesOnPage(ArraySegment<Use> Passages, Pager Pager)
{
    /// <summary>The same passages, by the text that they stand in; two texts of one name on different pages are two.</summary>
    public IEnumerable<UsesInText> ByText => UsesInText.Of(Passages);
}

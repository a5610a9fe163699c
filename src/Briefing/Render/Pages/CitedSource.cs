using Briefing.Model;
using Briefing.Render.Citations;

namespace Briefing.Render.Pages;

/// <summary>A document that a briefing is drawn from, how to cite it, and what the site quotes from it.</summary>
public sealed record CitedSource(Article Article, IReadOnlyList<Quotation> Quoted)
{
    /// <summary>How to cite the document itself.</summary>
    public IReadOnlyList<StyledCitation> Citations => StyledCitation.Of(Citation.OfSource(Article));
}

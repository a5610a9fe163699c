using Briefing.Model;
using Briefing.Model.Wording;

namespace Briefing.Render.Pages;

/// <summary>What every page shows around its own text.</summary>
/// <param name="Masthead">What the site says of itself.</param>
/// <param name="Route">The page's own address.</param>
/// <param name="Title">The page's title, without the site's.</param>
/// <param name="Description">One sentence for search engines and cards.</param>
/// <param name="DateWording">How dates are worded.</param>
public sealed record Frame(Masthead Masthead, Route Route, string Title, string Description, DateWording DateWording)
{
    /// <summary>What the page offers to other sites: itself first, then parts of it; empty where it is not made for that.</summary>
    public IReadOnlyList<Offer> Offers { get; init; } = [];

    /// <summary>The routes of the site's pages.</summary>
    public Routes Routes => Masthead.Routes;

    /// <summary>The address that citations and search engines should use.</summary>
    public string Canonical => Masthead.Canonical.Of(Route.Path);
}

using Briefing.Model;

namespace Briefing.Render;

/// <summary>The pages that the sources are spread over.</summary>
internal static class SourcePages
{
    /// <summary>How many briefings share a page of a list.</summary>
    public const int ArticlesOnPage = 100;

    /// <summary>Where the source of a briefing stands.</summary>
    /// <param name="routes">The routes of the site.</param>
    /// <param name="briefing">The briefing.</param>
    /// <param name="index">How many briefings come before it.</param>
    public static Anchor At(Routes routes, Slug briefing, int index) =>
        routes.SourceList((index / ArticlesOnPage) + 1).At(PartId.OfSource(briefing));
}

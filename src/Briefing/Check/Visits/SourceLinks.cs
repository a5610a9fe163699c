using Briefing.Model;

namespace Briefing.Check.Visits;

/// <summary>The addresses at which sources can be read, where authors wrote them.</summary>
internal static class SourceLinks
{
    /// <summary>Each address once, with the first place that names it.</summary>
    public static IReadOnlyList<Written<SiteUrl>> Of(Sources sources) =>
        [.. sources.Briefings.SelectMany(briefing => briefing.Source.Addresses).DistinctBy(link => link.Value.Uri)];
}

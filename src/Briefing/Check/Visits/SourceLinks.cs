using Briefing.Model;

namespace Briefing.Check.Visits;

/// <summary>The addresses at which sources can be read, where authors wrote them.</summary>
internal static class SourceLinks
{
    /// <summary>Each address once, with the first place that names it.</summary>
    public static IReadOnlyList<Written<SiteUrl>> Of(Sources sources) =>
        [.. sources.Briefings
            .SelectMany(briefing => new[] { briefing.Source.Address, briefing.Source.Archived }
                .OfType<SiteUrl>()
                .Select(address => new Written<SiteUrl>(address, PlaceOf(address, briefing.Slug.Place.File))))
            .DistinctBy(link => link.Value.Uri)];

    private static Place PlaceOf(SiteUrl address, SourceText file) =>
        file.Text.IndexOf(address.Uri.OriginalString, StringComparison.Ordinal) is var start and >= 0
            ? file.At(start, address.Uri.OriginalString.Length)
            : file.Beginning;
}

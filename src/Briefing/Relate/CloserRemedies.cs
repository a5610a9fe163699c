namespace Briefing.Relate;

/// <summary>
/// Looks for what authors probably meant. Beside so many mistakes nobody reads what else may be wrong, and each search takes its time:
/// only the first of each file have theirs, and the first of a site.
/// </summary>
internal static class CloserRemedies
{
    private const int MostInAFile = 50;
    private const int MostInASite = 250;

    /// <summary>The same diagnostics, of which none has anything left to be looked for.</summary>
    public static IReadOnlyList<Diagnostic> For(IReadOnlyList<Diagnostic> notices)
    {
        var chosen = notices
            .Where(notice => notice.Closer is not null)
            .InFileOrder()
            .GroupBy(notice => notice.Place.File.Path)
            .SelectMany(ofAFile => ofAFile.Take(MostInAFile))
            .Take(MostInASite)
            .ToHashSet<Diagnostic>(ReferenceEqualityComparer.Instance);
        return
        [
            .. notices.AsParallel().AsOrdered().Select(notice => notice.Closer is { } closer
                ? notice with { Remedy = chosen.Contains(notice) ? closer() : notice.Remedy, Closer = null }
                : notice),
        ];
    }
}

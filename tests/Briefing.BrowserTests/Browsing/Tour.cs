using System.Collections.Concurrent;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests.Browsing;

/// <summary>Every page of the site in every look, visited once; several pages are open at a time.</summary>
public sealed class Tour(PublishedSite site, Chromium chromium)
{
    private IReadOnlyList<Finding>? findings;

    internal async Task<IReadOnlyList<string>> FindAsync(FindingKind kind)
    {
        findings ??= await VisitAllAsync();
        return [.. findings.Where(finding => finding.Kind == kind).Select(finding => finding.ToString())];
    }

    private async Task<IReadOnlyList<Finding>> VisitAllAsync()
    {
        var found = new ConcurrentBag<Finding>();
        foreach (var look in Look.All)
        {
            await using var window = await chromium.Browser.NewContextAsync(look.Options);
            await Parallel.ForEachAsync(
                site.Pages,
                new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount + 1 },
                async (path, _) =>
                {
                    foreach (var finding in await Visit.ToAsync(path, window, site.Address, look))
                    {
                        found.Add(finding);
                    }
                });
        }

        return [.. found.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }
}

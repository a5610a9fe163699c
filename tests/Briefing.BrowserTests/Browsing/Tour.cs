using System.Collections.Concurrent;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests.Browsing;

/// <summary>Every page of the site, and an embed of each kind, in every look, visited once; several pages are open at a time.</summary>
public sealed class Tour(PublishedSite site, Chromium chromium)
{
    private static readonly int AtATime = Environment.ProcessorCount + 1;

    private IReadOnlyList<Finding>? findings;

    internal async Task<IReadOnlyList<string>> FindAsync(FindingKind kind)
    {
        findings ??= await VisitAllAsync();
        return [.. findings.Where(finding => finding.Kind == kind).Select(finding => finding.ToString())];
    }

    private async Task<IReadOnlyList<Finding>> VisitAllAsync()
    {
        var found = new List<Finding>();
        foreach (var look in Look.All)
        {
            await using var window = await chromium.Browser.NewContextAsync(look.Options);
            var paths = new ConcurrentQueue<string>([.. site.Pages, .. site.KindsOfEmbed]);
            var visitors = await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => Visitor.InAsync(window, site.Address, look)));
            found.AddRange((await Task.WhenAll(visitors.Select(visitor => visitor.VisitAsync(paths)))).SelectMany(noted => noted));
        }

        return [.. found.OrderBy(finding => finding.ToString(), StringComparer.Ordinal)];
    }
}

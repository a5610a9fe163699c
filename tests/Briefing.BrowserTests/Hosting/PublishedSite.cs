using System.Xml.Linq;
using Briefing.Theme;

namespace Briefing.BrowserTests.Hosting;

/// <summary>This repository's own site, built into a temporary folder and served from there.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("briefing-site-").FullName;
    private StaticHost? host;

    /// <summary>Where it is served.</summary>
    public Uri Address => host?.Address ?? throw new InvalidOperationException("The site is not served yet.");

    /// <summary>The paths of its pages: what the sitemap lists, and the page for an address that leads nowhere.</summary>
    public IReadOnlyList<string> Pages => [.. ReadSitemap(), "/404.html"];

    /// <summary>The paths of its embeds.</summary>
    public IReadOnlyList<string> Embeds => [.. Directory.EnumerateFiles(Path.Combine(folder, "embed"), "index.html", SearchOption.AllDirectories)
        .Select(file => "/" + Path.GetRelativePath(folder, Path.GetDirectoryName(file)!).Replace('\\', '/') + "/")
        .Order(StringComparer.Ordinal)];

    /// <summary>One embed of each kind.</summary>
    public IReadOnlyList<string> KindsOfEmbed =>
        [.. Embeds.GroupBy(path => IsWhole(path) ? path : path[..path.TrimEnd('/').LastIndexOf('/')]).Select(kind => kind.First())];

    /// <summary>The file of a page.</summary>
    public string FileOf(string path) => Path.Combine(folder, path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        var report = Build.Run(Folders.In(Checkout.Root) with { Output = folder }, new RazorTheme(), Deployment.AsWritten, progress: null);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics.Select(found => $"{found.Place}: {found.Sentence}")));
        host = await StaticHost.StartAsync(folder);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (host is not null)
        {
            await host.DisposeAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static bool IsWhole(string path) =>
        path.EndsWith("/timeline/", StringComparison.Ordinal) || path.EndsWith("/glossary/", StringComparison.Ordinal);

    private IEnumerable<string> ReadSitemap() => XDocument.Load(Path.Combine(folder, "sitemap.xml"))
        .Descendants()
        .Where(element => element.Name.LocalName == "loc")
        .Select(location => new Uri(location.Value).AbsolutePath);
}

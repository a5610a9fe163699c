using Briefing.Model;
using Briefing.Theme;

namespace Briefing.BrowserTests.Hosting;

/// <summary>A site of the few files that a test writes, built into a temporary folder and served from there.</summary>
internal sealed class WrittenSite : IAsyncDisposable
{
    private readonly DirectoryInfo root;
    private readonly StaticHost host;

    private WrittenSite(DirectoryInfo root, StaticHost host) => (this.root, this.host) = (root, host);

    /// <summary>Where it is served.</summary>
    public Uri Address => host.Address;

    /// <summary>A glossary of terms, each with its definition.</summary>
    public static async Task<WrittenSite> OfTermsAsync(params (string Term, string Definition)[] terms)
    {
        var root = Directory.CreateTempSubdirectory("briefing-");
        var glossary = root.CreateSubdirectory("input/glossary").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(root.FullName, "input/site.yml"), "title: Harbour\nstandfirst: Of ships.\naddress: https://harbour.example/\n");
        foreach (var (term, definition) in terms)
        {
            await File.WriteAllTextAsync(Path.Combine(glossary, $"{Slug.Nearest(term)}.md"), $"---\nterm: {term}\n---\n{definition}\n");
        }

        var folders = Folders.In(root.FullName);
        var report = Build.Run(folders, new RazorTheme(), Deployment.AsWritten);
        Assert.True(report.Published, string.Join('\n', report.Diagnostics.Select(found => $"{found.Place}: {found.Sentence}")));
        return new WrittenSite(root, await StaticHost.StartAsync(folders.Output));
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await host.DisposeAsync();
        root.Delete(recursive: true);
    }
}

using System.Net;
using System.Text.RegularExpressions;
using Briefing.Cli.Serving;
using Briefing.Theme;

namespace Briefing.Tests.Serve;

/// <summary>A site in a temporary folder, served on a free port of this machine, and a client that asks for its pages.</summary>
internal sealed partial class ServedSite : IAsyncDisposable
{
    // Generous, because nothing is measured here: only what never comes is a failure.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly LivePreview preview;
    private readonly HttpClient client;

    private ServedSite(SiteFolder folder, LivePreview preview)
    {
        Folder = folder;
        this.preview = preview;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(preview.Url), Timeout = Limit };
    }

    public SiteFolder Folder { get; }

    public Uri Address => new(preview.Url);

    public static async Task<ServedSite> OfAsync(SiteFolder folder) => new(
        folder,
        await LivePreview.StartAsync(
            folder.Folders, new RazorTheme(), new ListenAddress("localhost", 0), (_, _) => { }, CancellationToken.None));

    public Task<HttpResponseMessage> AskAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path)
    {
        using var response = await AskAsync(HttpMethod.Get, path);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The page of a path, as soon as something holds of it: asked for anew with each change of the site.</summary>
    public async Task<string> UntilAsync(string path, Func<HttpStatusCode, string, bool> holds)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(Limit);
        while (true)
        {
            var (status, page) = await GetAsync(path);
            if (holds(status, page))
            {
                return page;
            }

            await ChangeAsync(Version().Match(page).Groups[1].Value, limit.Token);
        }
    }

    /// <summary>The page of a path, as soon as it holds a text.</summary>
    public Task<string> UntilAsync(string path, string text) => UntilAsync(path, (_, page) => page.Contains(text, StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await preview.DisposeAsync();
        Folder.Dispose();
    }

    private async Task ChangeAsync(string version, CancellationToken stop)
    {
        await using var stream = await client.GetStreamAsync(new Uri($"/.briefing/changes?version={version}", UriKind.Relative), stop);
        using var changes = new StreamReader(stream);
        Assert.Equal("event: change", await changes.ReadLineAsync(stop));
    }

    [GeneratedRegex("data-version=\"([0-9a-f]+)\"")]
    private static partial Regex Version();
}

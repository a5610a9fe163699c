using System.Net.Sockets;
using Briefing.Model;

namespace Briefing.Cli.Serving;

/// <summary>A site that is served while people write it: listens first, then reads, so that an address is there at once.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly SiteServer server;
    private readonly CancellationTokenSource stopping = new();

    private LivePreview(SiteServer server, string url)
    {
        this.server = server;
        Url = url;
    }

    /// <summary>Where the site can be looked at.</summary>
    public string Url { get; }

    /// <summary>Comes to an end only where the site can't be kept up any more.</summary>
    public Task Work { get; private set; } = Task.CompletedTask;

    /// <summary>Begins to serve.</summary>
    /// <exception cref="PortInUseException">Something else listens there.</exception>
    /// <exception cref="SocketException">The machine does not let us listen there.</exception>
    public static async Task<LivePreview> StartAsync(
        Folders folders, ITheme theme, ListenAddress address, Action<Showing, TimeSpan> tell, CancellationToken stop)
    {
        var screen = new Screen();
        var server = await SiteServer.StartAsync(address, new Answers(screen, tell).AnswerAsync, stop);
        var url = address.UrlAt(server.Port);
        var preview = new LivePreview(server, url);
        var bench = new Workbench(folders, theme, new Deployment(Canonical: null, SiteUrl.TryParse(url), Indexed: false));
        preview.Work = Task.Run(() => WorkAsync(bench, screen, folders, tell, preview.stopping.Token), CancellationToken.None);
        return preview;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await server.DisposeAsync();
        stopping.Dispose();
    }

    // Who works with the watch also ends it: whoever stops the preview does not wait for a look that is under way.
    private static async Task WorkAsync(Workbench bench, Screen screen, Folders folders, Action<Showing, TimeSpan> tell, CancellationToken stop)
    {
        using var watch = new FolderWatch(folders);
        await new LiveSite(bench, watch, screen, tell).RunAsync(stop);
    }
}

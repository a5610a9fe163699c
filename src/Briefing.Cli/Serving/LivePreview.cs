using System.Net.Sockets;
using Briefing.Model;

namespace Briefing.Cli.Serving;

/// <summary>A site that is served while people write it: listens first, then reads, so that an address is there at once.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly SiteServer server;
    private readonly FolderWatch watch;
    private readonly CancellationTokenSource stopping = new();

    private LivePreview(SiteServer server, FolderWatch watch, string url)
    {
        this.server = server;
        this.watch = watch;
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
        var preview = new LivePreview(server, new FolderWatch(folders), url);
        var bench = new Workbench(folders, theme, new Deployment(Canonical: null, SiteUrl.TryParse(url), Indexed: false));
        var live = new LiveSite(bench, preview.watch, screen, tell);
        preview.Work = Task.Run(() => live.RunAsync(preview.stopping.Token), CancellationToken.None);
        return preview;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await server.DisposeAsync();
        watch.Dispose();
        stopping.Dispose();
    }
}

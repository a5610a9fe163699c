using System.Net.Sockets;
using Briefing.Model;

namespace Briefing.Cli.Serving;

/// <summary>A site that is served while people write it: listens first, then reads, so that an address is there at once.</summary>
internal sealed class LivePreview : IAsyncDisposable
{
    private readonly SiteServer server;
    private readonly CancellationTokenSource stopping;

    private LivePreview(SiteServer server, CancellationTokenSource stopping) => (this.server, this.stopping) = (server, stopping);

    /// <summary>Where the site can be looked at.</summary>
    public required string Url { get; init; }

    /// <summary>Comes to an end only where the site can't be kept up any more.</summary>
    public required Task Work { get; init; }

    /// <summary>Begins to serve.</summary>
    /// <exception cref="PortInUseException">Something else listens there.</exception>
    /// <exception cref="SocketException">The machine does not let us listen there.</exception>
    public static async Task<LivePreview> StartAsync(
        Folders folders, ITheme theme, ListenAddress address, Action<Showing, TimeSpan> tell, CancellationToken stop)
    {
        var screen = new Screen(tell);
        var server = await SiteServer.StartAsync(address, new Answers(screen).AnswerAsync, stop);
        var url = address.UrlAt(server.Port);
        var bench = new Workbench(folders, theme, new Deployment(Canonical: null, SiteUrl.TryParse(url), Indexed: false));
        var stopping = new CancellationTokenSource();
        return new LivePreview(server, stopping)
        {
            Url = url,
            Work = Task.Run(() => WorkAsync(bench, screen, folders, stopping.Token), CancellationToken.None),
        };
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        await server.DisposeAsync();
        stopping.Dispose();
    }

    // Who works with the watch also ends it: whoever stops the preview does not wait for a look that is under way.
    private static async Task WorkAsync(Workbench bench, Screen screen, Folders folders, CancellationToken stop)
    {
        using var watch = new FolderWatch(folders);
        await new LiveSite(bench, watch, screen).RunAsync(stop);
    }
}

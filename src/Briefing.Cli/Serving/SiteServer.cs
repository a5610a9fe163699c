using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Briefing.Cli.Serving;

/// <summary>Listens on an address and hands each request to who answers it.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication server;

    private SiteServer(WebApplication server) => this.server = server;

    /// <summary>The port that it listens on.</summary>
    public int Port { get; private init; }

    /// <summary>Begins to listen.</summary>
    /// <exception cref="PortInUseException">Something else listens there.</exception>
    /// <exception cref="SocketException">The machine does not let us listen there.</exception>
    public static async Task<SiteServer> StartAsync(ListenAddress address, RequestDelegate answer, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            address.Listen(options);
        });
        var server = builder.Build();
        server.Run(context => address.IsMeant(context.Request.Host.Host) ? answer(context) : RefuseAsync(context));
        try
        {
            await server.StartAsync(stop);
            return new SiteServer(server) { Port = BindingAddress.Parse(server.Urls.First()).Port };
        }
        catch (IOException refusal) when (refusal.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            throw new PortInUseException(address.Port);
        }
        catch (IOException refusal) when (refusal.InnerException is AggregateException { InnerExceptions: [SocketException reason, ..] })
        {
            // Of the two addresses that are localhost, neither may be listened on.
            await server.DisposeAsync();
            throw reason;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Ends at once: who still listens to it is cut off.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await server.StopAsync(new CancellationToken(canceled: true));
        }
        catch (OperationCanceledException)
        {
            // Told not to wait, it says that it did not.
        }

        await server.DisposeAsync();
    }

    private static Task RefuseAsync(HttpContext context)
    {
        context.Response.StatusCode = (int)HttpStatusCode.MisdirectedRequest;
        return Task.CompletedTask;
    }
}

/// <summary>Something else listens on a port.</summary>
internal sealed class PortInUseException(int port) : Exception($"Port {port} is in use by another program.");

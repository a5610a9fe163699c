using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Briefing.Cli.Serving;

/// <summary>Where to listen: on this machine only, or where others can reach it too.</summary>
/// <param name="Host"><c>localhost</c>, or an address of this machine; 0.0.0.0 for all of them.</param>
/// <param name="Port">The port; 0 for any that is free.</param>
internal sealed record ListenAddress(string Host, int Port)
{
    private const string ThisMachine = "localhost";

    /// <summary>Whether a host names something that can be listened on.</summary>
    public static bool IsHost(string host) => host == ThisMachine || IPAddress.TryParse(host, out _);

    /// <summary>What to open in a browser on this machine, for the port that is listened on in the end.</summary>
    public string UrlAt(int port)
    {
        var host = !IPAddress.TryParse(Host, out var address) || address.Equals(IPAddress.Any) || address.Equals(IPAddress.IPv6Any)
            ? ThisMachine
            : address.AddressFamily is AddressFamily.InterNetworkV6 ? $"[{address}]"
            : $"{address}";
        return $"http://{host}:{port}/";
    }

    /// <summary>Whether a request that names a host is meant for us: on this machine only, other names are a trick of some page elsewhere.</summary>
    public bool IsMeant(string host) =>
        !IsThisMachine(Host) || IsThisMachine(host);

    private static bool IsThisMachine(string host) =>
        host == ThisMachine || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>Lets a server listen here.</summary>
    public void Listen(KestrelServerOptions server)
    {
        if (IPAddress.TryParse(Host, out var address))
        {
            server.Listen(address, Port);
        }
        else if (Port == 0)
        {
            server.Listen(IPAddress.Loopback, 0);
        }
        else
        {
            server.ListenLocalhost(Port);
        }
    }
}

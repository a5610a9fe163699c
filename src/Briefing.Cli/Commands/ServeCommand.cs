using System.CommandLine;
using System.Globalization;
using System.Net.Sockets;
using Briefing.Cli.Serving;
using Briefing.Cli.Terminal;
using Briefing.Theme;

namespace Briefing.Cli.Commands;

/// <summary>Shows the site on this machine while it is written: from memory, made again as files change.</summary>
internal static class ServeCommand
{
    private const int FirstPort = 8080;
    private const int PortsToTry = 20;

    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(SiteOptions options, Shell shell)
    {
        var host = new Option<string>("--host")
        {
            Description = "Where to listen: localhost (as unless told), or an address of this machine; 0.0.0.0 lets others on the network look.",
            HelpName = "address",
            DefaultValueFactory = _ => "localhost",
        };
        var port = new Option<int?>("--port")
        {
            Description = $"The port; {FirstPort} or the next one that is free unless told, any free one if 0.",
            HelpName = "number",
            CustomParser = written => PortOf(written.Tokens[0].Value),
        };
        var open = new Option<bool>("--open") { Description = "Open the site in the browser." };
        var command = new Command(
            "serve", "Show the site on this machine while you write, and reload it as files change. Ctrl+C ends it.")
        {
            host,
            port,
            open,
        };
        command.SetAction(async (parsed, stop) =>
        {
            var address = AddressOf(parsed.GetValue(host) ?? "", parsed.GetValue(port));
            var wish = new Wish(address, MayMove: parsed.GetValue(port) is null, parsed.GetValue(open));
            return (int)await RunAsync(options.FoldersOf(parsed), wish, shell, stop);
        });
        return command;
    }

    private static ListenAddress AddressOf(string host, int? port)
    {
        if (!ListenAddress.IsHost(host))
        {
            throw new WrongUseException($"“{host}” is neither localhost nor the IP address of a network card: --host takes no other names.");
        }

        return new ListenAddress(host, port ?? FirstPort);
    }

    private static int PortOf(string written) => ushort.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var port)
        ? port
        : throw new WrongUseException($"There is no port {written}: --port takes a number from 0 to {ushort.MaxValue}.");

    private static async Task<ExitCode> RunAsync(Folders folders, Wish wish, Shell shell, CancellationToken stop)
    {
        var teller = new Teller(shell, folders);
        try
        {
            await using var preview = await StartAsync(folders, wish, teller, stop);
            teller.TellAddress(preview.Url);
            if (wish.Open && !Browser.Open(preview.Url))
            {
                shell.Error.Write("No browser could be opened: open the address yourself.\n");
            }

            await await Task.WhenAny(preview.Work, Task.Delay(Timeout.Infinite, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl+C: what a person asks for is no failure.
        }
        catch (SocketException refusal)
        {
            shell.TellFailure(
                $"This machine does not let Briefing listen on {wish.Address.Host}, port {wish.Address.Port}: {refusal.Message}.",
                "Name another with --host or --port.");
            return ExitCode.MachineFailed;
        }
        catch (PortInUseException busy)
        {
            shell.TellFailure(busy.Message, "Name another with --port, or leave --port out to take the next one that is free.");
            return ExitCode.MachineFailed;
        }

        return ExitCode.Published;
    }

    private static async Task<LivePreview> StartAsync(Folders folders, Wish wish, Teller teller, CancellationToken stop)
    {
        for (var address = wish.Address; ; address = address with { Port = address.Port + 1 })
        {
            try
            {
                return await LivePreview.StartAsync(folders, new RazorTheme(), address, teller.Tell, stop);
            }
            catch (PortInUseException) when (wish.MayMove && address.Port < wish.Address.Port + PortsToTry)
            {
                teller.TellBusy(address.Port);
            }
        }
    }

    /// <summary>How to serve.</summary>
    /// <param name="Address">Where to listen.</param>
    /// <param name="MayMove">Whether the next port will do where that one is busy.</param>
    /// <param name="Open">Whether to open the browser.</param>
    private sealed record Wish(ListenAddress Address, bool MayMove, bool Open);
}

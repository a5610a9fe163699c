using System.Net;
using System.Net.Sockets;
using Briefing.Cli;
using Briefing.Tests.Command;

namespace Briefing.Tests.Serve;

public sealed class ServingFromTheCommandLine : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Theory]
    [InlineData("error: “lamp.example” is neither localhost nor", "--host", "lamp.example")]
    [InlineData("error: There is no port 70000: --port takes a number from 0 to 65535.", "--port", "70000")]
    [InlineData("error: There is no port http: --port takes a number from 0 to 65535.", "--port", "http")]
    [InlineData("error: There is no folder", "--root", "nowhere")]
    public void Wrong_use_has_exit_code_2(string sentence, params string[] args)
    {
        using var heard = new Heard(site.Path, isTerminal: false);

        var code = heard.Run(["serve", .. args]);

        Assert.Equal((ExitCode.WrongUse, ""), (code, heard.Output));
        Assert.StartsWith(sentence, heard.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_port_that_was_asked_for_and_is_busy_has_exit_code_3()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        using var heard = new Heard(site.Path, isTerminal: false);

        var code = heard.Run("serve", "--port", $"{port}");

        Assert.Equal((ExitCode.MachineFailed, ""), (code, heard.Output));
        Assert.Equal(
            $"error: Port {port} is in use by another program.\n"
            + "  what to do: Name another with --port, or leave --port out to take the next one that is free.\n",
            heard.Error);
    }

    [Fact]
    public async Task A_busy_port_that_nobody_asked_for_is_told_and_the_next_one_is_taken()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows no process can interrupt another.");
        using var usual = new TcpListener(IPAddress.Loopback, 8080);
        Occupy(usual);
        using var serving = new ServingProcess(site.Path, "serve");

        var said = await serving.SaidUntilAsync("Ctrl+C ends it.");
        await serving.InterruptAsync();

        Assert.StartsWith("Serving . at http://localhost:80", said[0], StringComparison.Ordinal);
        Assert.DoesNotContain(":8080/", said[0], StringComparison.Ordinal);
        Assert.StartsWith("Port 8080 is in use: trying 8081.\n", await serving.ErrorsAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_interrupt_ends_it_at_once_though_somebody_waits_for_changes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows no process can interrupt another.");
        using var serving = new ServingProcess(site.Path, "serve", "--port", "0");
        var said = await serving.SaidUntilAsync("Shown after");
        using var client = new HttpClient { BaseAddress = new Uri(said[0].Split(' ')[^1]) };
        await using var changes = await client.GetStreamAsync(new Uri("/.briefing/changes", UriKind.Relative), TestContext.Current.CancellationToken);

        await serving.InterruptAsync();

        Assert.Equal(((int)ExitCode.Published, ""), (serving.ExitCode, await serving.ErrorsAsync()));
    }

    [Fact]
    public async Task A_folder_that_is_deleted_over_and_over_costs_a_few_watches_and_is_still_followed()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux counts the watches of a process.");
        using var serving = new ServingProcess(site.Path, "serve", "--port", "0");
        await serving.SaidUntilAsync("Shown after");

        for (var turn = 0; turn < 12; turn++)
        {
            Directory.Delete(site.Folders.Input, recursive: true);
            await serving.SaidUntilAsync("Mistakes shown after");
            site.Overlay(Checkout.OfTests("mistakes", "_site"));
            await serving.SaidUntilAsync("Shown after");
        }

        Assert.InRange(serving.Watches(), 1, 11);
    }

    [Fact]
    public async Task A_site_that_another_is_put_in_place_of_is_watched_again()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells what a process watches.");
        using var aside = new SiteFolder();
        using var serving = new ServingProcess(site.Path, "serve", "--port", "0", "--root", site.Path);
        await serving.SaidUntilAsync("Shown after");
        Assert.True(serving.ComesToWatch(site.Folders.Input), "The folder is not watched from the beginning.");

        Directory.Move(site.Path, Path.Combine(aside.Path, "old"));
        Directory.CreateDirectory(site.Path);
        site.Overlay(Checkout.OfTests("mistakes", "_site")).Put("input/pages/about.md", "---\ntitle: Another\n---\nA site made later.\n");
        await serving.SaidUntilAsync("Shown after");

        Assert.True(serving.ComesToWatch(site.Folders.Input), "The folder that took the place of another is not watched.");
    }

    public void Dispose() => site.Dispose();

    // Somebody else on this machine may have it already, which is as good.
    private static void Occupy(TcpListener port)
    {
        try
        {
            port.Start();
        }
        catch (SocketException taken)
        {
            Assert.Equal(SocketError.AddressAlreadyInUse, taken.SocketErrorCode);
        }
    }
}

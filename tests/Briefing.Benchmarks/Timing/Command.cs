using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Briefing.Benchmarks.Timing;

/// <summary>The command, published as native code into a folder of its own.</summary>
internal sealed class Command
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(2);

    private readonly string program;

    private Command(string program) => this.program = program;

    /// <summary>Publishes the command of a checkout into a folder; nothing in the checkout changes.</summary>
    public static Command Publish(string checkout, string folder)
    {
        string[] arguments =
        [
            "publish", Path.Combine(checkout, "src", "Briefing.Cli"), "--configuration", "Release",
            "--runtime", RuntimeInformation.RuntimeIdentifier,
            "--artifacts-path", Path.Combine(folder, "artifacts"), "--output", Path.Combine(folder, "command"),
        ];
        Finish(Start("dotnet", checkout, arguments));
        var name = OperatingSystem.IsWindows() ? "Briefing.Cli.exe" : "Briefing.Cli";
        return new Command(Path.Combine(folder, "command", name));
    }

    /// <summary>Builds a site and waits for the end.</summary>
    public void Build(string site) => Finish(Start(program, site, ["build"]));

    /// <summary>Builds a site and tells the most memory that it held, in bytes.</summary>
    public long PeakMemoryOfBuild(string site)
    {
        var run = Start(program, site, ["build"]);
        var peak = 0L;
        while (!run.Process.WaitForExit(BetweenLooks))
        {
            run.Process.Refresh();
            peak = Math.Max(peak, PeakOf(run.Process));
        }

        Finish(run);
        return peak;
    }

    private static long PeakOf(Process process)
    {
        try
        {
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0; // It ended between two looks.
        }
    }

    private static Running Start(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        return new Running(process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    private static void Finish(Running run)
    {
        using var process = run.Process;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{process.StartInfo.FileName} ended with {process.ExitCode}.\n{run.Output.Result}{run.Errors.Result}");
        }
    }

    private sealed record Running(Process Process, Task<string> Output, Task<string> Errors);
}

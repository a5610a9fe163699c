using System.Diagnostics;

namespace Briefing.Tests.Faults;

/// <summary>The command in a process of its own, that can be killed, starved and led to a full disk.</summary>
internal sealed class CommandProcess : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process process;
    private readonly Task<string> output;
    private readonly Task<string> error;

    private CommandProcess(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        process = Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
        output = process.StandardOutput.ReadToEndAsync();
        error = process.StandardError.ReadToEndAsync();
    }

    private static string Program => Path.Combine(AppContext.BaseDirectory, "Briefing.Cli.dll");

    /// <summary>Starts the command in a folder.</summary>
    public static CommandProcess Start(string folder, params string[] args) =>
        new(new ProcessStartInfo("dotnet", [Program, .. args]) { WorkingDirectory = folder });

    /// <summary>Starts the command with so many bytes of memory for all that it keeps.</summary>
    public static CommandProcess StartWithin(long bytes, string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. args]) { WorkingDirectory = folder };
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{bytes:X}";
        start.Environment["DOTNET_gcServer"] = "0";
        return new CommandProcess(start);
    }

    /// <summary>Starts a shell's script that ends in the command, which it calls by <c>"$@"</c>.</summary>
    public static CommandProcess StartBy(string script, string folder, params string[] args) =>
        new(new ProcessStartInfo("sh", ["-c", script, "sh", "dotnet", Program, .. args]) { WorkingDirectory = folder });

    /// <summary>Waits for its end; one that does not come is a hang.</summary>
    public (int Code, string Output, string Error) End()
    {
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The command did not end within {Limit.TotalMinutes} minutes.");
        }

        return (process.ExitCode, output.Result, error.Result);
    }

    /// <summary>Kills it after a while, unless it has ended before; whether it had not.</summary>
    public bool KillAfter(TimeSpan moment)
    {
        var killed = !process.WaitForExit(moment);
        process.Kill();
        process.WaitForExit();
        return killed;
    }

    /// <summary>Kills it a while after something is so, unless it has ended before; whether it had not.</summary>
    public bool KillAfter(Func<bool> isSo, TimeSpan moment)
    {
        while (!isSo() && !process.HasExited)
        {
            Thread.Yield();
        }

        return KillAfter(moment);
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
        }

        process.Dispose();
    }
}

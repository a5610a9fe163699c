using System.Diagnostics;

namespace Briefing.Tests.Serve;

/// <summary>The command in a process of its own, that can be interrupted as Ctrl+C does it.</summary>
internal sealed class ServingProcess : IDisposable
{
    // Generous, because nothing is measured here: on a busy machine each look without a hint may be five seconds away.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(300);

    // What a shell starts in the background, and all that this starts, would be deaf to an interrupt.
    private const string Listening = "--default-signal=INT";

    private readonly CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly Process process;

    public ServingProcess(string folder, params string[] args)
    {
        limit.CancelAfter(Limit);
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Briefing.Cli.dll"), .. args];
        var start = new ProcessStartInfo("env", OperatingSystem.IsLinux() ? [Listening, .. command] : command)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("The command did not start.");
    }

    public int ExitCode => process.ExitCode;

    /// <summary>The lines that it says, up to one that holds a text.</summary>
    public async Task<IReadOnlyList<string>> SaidUntilAsync(string text)
    {
        var lines = new List<string>();
        while (lines.Count == 0 || !lines[^1].Contains(text, StringComparison.Ordinal))
        {
            lines.Add(await process.StandardOutput.ReadLineAsync(limit.Token)
                ?? throw new InvalidOperationException($"It ended without “{text}”: {await ErrorsAsync()}"));
        }

        return lines;
    }

    /// <summary>How many watches of the machine's it holds.</summary>
    public int Watches() => new DirectoryInfo($"/proc/{process.Id}/fd")
        .EnumerateFiles()
        .Count(file => file.LinkTarget?.Contains("inotify", StringComparison.Ordinal) ?? false);

    /// <summary>Whether one of them is, or comes to be, for a folder: the one that stands there now, and not one that stood there before.</summary>
    public bool ComesToWatch(string folder) => SpinWait.SpinUntil(() => IsWatching(folder), Limit);

    /// <summary>Interrupts it and waits for its end.</summary>
    public async Task InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", $"{process.Id}"]);
        await kill.WaitForExitAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
    }

    public Task<string> ErrorsAsync() => process.StandardError.ReadToEndAsync(limit.Token);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
        limit.Dispose();
    }

    // Linux lists what is watched by the number of the file system's.
    private bool IsWatching(string folder)
    {
        using var search = Process.Start("sh", [
            "-c", "grep -qs \" ino:$(printf %x $(stat -c %i \"$1\")) \" /proc/$2/fdinfo/*",
            "sh", folder, $"{process.Id}"]);
        search.WaitForExit();
        return search.ExitCode == 0;
    }
}

using System.CommandLine;
using Briefing.Check;
using Briefing.Check.Visits;
using Briefing.Cli.Terminal;
using Briefing.Theme;

namespace Briefing.Cli.Commands;

/// <summary>Does everything that a build does but writing, and reads back what would be published.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> External = new("--external")
    {
        Description = "Ask other hosts, too, whether the sources are still there. What they answer never fails the check.",
    };

    private static readonly Option<string> Cache = new("--cache")
    {
        Description = "The file to keep the hosts' answers in for a week; one in the user's cache folder unless told.",
        HelpName = "file",
    };

    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(SiteOptions options, Shell shell)
    {
        var command = new Command("check", "Check the site as it would be published: links, anchors, headings, alternatives, feeds. Write nothing.")
        {
            External,
            Cache,
        };
        command.SetAction(parsed =>
        {
            var folders = options.FoldersOf(parsed);
            var report = Check(folders, shell);
            var visited = parsed.GetValue(External) ? Visit(folders, MemoryOf(parsed.GetValue(Cache), shell)) : [];
            options.PrinterOf(parsed).Print(report with { Diagnostics = [.. report.Diagnostics, .. visited] }, folders);
            return (int)(report.Diagnostics.Any(diagnostic => diagnostic.IsError) ? ExitCode.InputHasErrors : ExitCode.Published);
        });
        return command;
    }

    private static Report Check(Folders folders, Shell shell)
    {
        using var progress = new ProgressLine(shell, TimeProvider.System);
        return Briefing.Build.Check(folders, new RazorTheme(), Deployment.FromNetlify(shell.Variable), progress);
    }

    private static IReadOnlyList<Diagnostic> Visit(Folders folders, string memory)
    {
        using var client = new HttpMessageInvoker(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
        var visits = new SourceVisits(client, Manners.Polite, memory, TimeProvider.System);
        return Briefing.Build.Visit(folders, visits, CancellationToken.None).GetAwaiter().GetResult();
    }

    private static string MemoryOf(string? file, Shell shell) => file is not null
        ? Path.GetFullPath(file, shell.Folder)
        : Path.Combine(CacheFolder(shell), "briefing", "sources.json");

    private static string CacheFolder(Shell shell) =>
        shell.Variable("XDG_CACHE_HOME") is { Length: > 0 } named ? named
        : OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
}

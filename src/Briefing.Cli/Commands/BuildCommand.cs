using System.CommandLine;
using Briefing.Cli.Terminal;
using Briefing.Theme;

namespace Briefing.Cli.Commands;

/// <summary>Reads, relates, renders and writes the site, and tells what was published and what was noticed.</summary>
internal static class BuildCommand
{
    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(SiteOptions options, Shell shell)
    {
        var command = new Command("build", "Publish the site into its output folder. This is what happens if no command is named.");
        command.SetAction(parsed =>
        {
            var folders = options.FoldersOf(parsed);
            return (int)Telling.Failures(options.PrinterOf(parsed), printer => Run(folders, printer, shell));
        });
        return command;
    }

    private static ExitCode Run(Folders folders, IPrinter printer, Shell shell)
    {
        var report = Build(folders, shell);
        printer.Print(report, folders);
        return report.Published ? ExitCode.Published : ExitCode.InputHasErrors;
    }

    private static Report Build(Folders folders, Shell shell)
    {
        using var progress = new ProgressLine(shell, TimeProvider.System);
        return Briefing.Build.Run(folders, new RazorTheme(), Deployment.FromNetlify(shell.Variable), progress);
    }
}

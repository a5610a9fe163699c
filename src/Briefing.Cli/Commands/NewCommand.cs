using System.CommandLine;
using Briefing.Cli.Terminal;

namespace Briefing.Cli.Commands;

/// <summary>Begins a briefing: writes a draft of its front matter, and brings its seed where seeds are kept.</summary>
internal static class NewCommand
{
    private static readonly Argument<string> Seed = new("seed")
    {
        Description = "The source text: a file of plain text whose name ends in .txt, among the seeds or anywhere else.",
        HelpName = "seed.txt",
    };

    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(SiteOptions options, Shell shell)
    {
        var command = new Command("new", "Begin a briefing: a draft of the front matter for a source text, which builds as it is.") { Seed };
        command.SetAction(parsed =>
        {
            var folders = options.FoldersOf(parsed);
            var seed = SeedOf(parsed.GetValue(Seed)!, shell);
            return (int)Telling.Failures(options.PrinterOf(parsed), printer => Begin(folders, seed, printer));
        });
        return command;
    }

    private static ExitCode Begin(Folders folders, string seed, IPrinter printer)
    {
        var made = NewBriefing.Write(folders, seed);
        string[] written = made.Value is not { } files ? [] : files.IsCopied ? [files.Seed, files.Briefing] : [files.Briefing];
        printer.Print(written, made.Diagnostics, folders);
        return made.Value is null ? ExitCode.InputHasErrors : ExitCode.Published;
    }

    private static string SeedOf(string name, Shell shell)
    {
        var file = Path.GetFullPath(name, shell.Folder);
        return !File.Exists(file) ? throw new WrongUseException($"There is no file {shell.Shown(file)}.")
            : !file.EndsWith(".txt", StringComparison.Ordinal)
                ? throw new WrongUseException($"A seed's name ends in .txt; {shell.Shown(file)} does not.")
            : file;
    }
}

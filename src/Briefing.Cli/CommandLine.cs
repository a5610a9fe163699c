using System.CommandLine;
using System.CommandLine.Help;
using System.Diagnostics;
using Briefing.Cli.Commands;
using Briefing.Cli.Terminal;

namespace Briefing.Cli;

/// <summary>Understands what the command was called with, and lets the command of that name do it.</summary>
internal static class CommandLine
{
    /// <summary>Does what the arguments ask for. What goes wrong is told in a sentence, never as a stack trace.</summary>
    public static ExitCode Run(string[] args, Shell shell)
    {
        if (shell.Folder.Length == 0)
        {
            return Told(
                shell, "The current folder is not there any more.", "Change into the folder again, or into another one.",
                ExitCode.MachineFailed);
        }

        try
        {
            var parsed = Describe(shell).Parse(args);
            return parsed.Errors.Count == 0
                ? (ExitCode)parsed.Invoke(new InvocationConfiguration
                {
                    Output = shell.Output,
                    Error = shell.Error,
                    EnableDefaultExceptionHandler = false,
                })
                : throw new WrongUseException(parsed.Errors[0].Message);
        }
        catch (WrongUseException mistake)
        {
            return Told(shell, mistake.Message, "Run briefing --help to see what can be asked for.", ExitCode.WrongUse);
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return Told(shell, refusal.Message, "Mend what the message names and build again.", ExitCode.MachineFailed);
        }
        catch (Exception mistake)
        {
            var sentence = $"Briefing itself made a mistake: {mistake.GetType().Name} in {PlaceOf(mistake)}: {mistake.Message}";
            return Told(shell, sentence, "Report this line, with what you were doing, to whoever maintains Briefing.", ExitCode.MachineFailed);
        }
    }

    private static string PlaceOf(Exception mistake) =>
        new StackTrace(mistake).GetFrame(0) is { } thrown && DiagnosticMethodInfo.Create(thrown) is { } method
            ? $"{method.DeclaringTypeName}.{method.Name}"
            : "a place unknown";

    // Not a RootCommand: that would be called like its file.
    private static Command Describe(Shell shell)
    {
        var options = new SiteOptions(shell);
        var build = BuildCommand.Describe(options, shell);
        var root = new Command("briefing", "Turns source texts and front matter into a public briefing website.")
        {
            new HelpOption(),
            new VersionOption(),
            build,
            ServeCommand.Describe(options, shell),
            CheckCommand.Describe(options, shell),
            NewCommand.Describe(options, shell),
            SchemaCommand.Describe(options),
        };
        options.AddTo(root);
        root.Action = build.Action;
        return root;
    }

    private static ExitCode Told(Shell shell, string sentence, string remedy, ExitCode code)
    {
        shell.TellFailure(sentence, remedy);
        return code;
    }
}

using System.CommandLine;
using Briefing.Cli.Terminal;

namespace Briefing.Cli.Commands;

/// <summary>Says what every rule is for, as the page <c>docs/rules.md</c>.</summary>
internal static class RulesCommand
{
    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(Shell shell)
    {
        var command = new Command("rules", "Explain every rule, in Markdown: what happened, why it matters, what to do.");
        command.SetAction(_ =>
        {
            shell.Output.Write(RulesPage.Markdown);
            return (int)ExitCode.Published;
        });
        return command;
    }
}

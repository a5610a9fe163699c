using System.CommandLine;
using Briefing.Read.Describe;
using Briefing.Write;

namespace Briefing.Cli.Commands;

/// <summary>Writes the JSON Schemas of what people write, so that their editors complete and check it.</summary>
internal static class SchemaCommand
{
    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(SiteOptions options)
    {
        var command = new Command(
            "schema", "Write JSON Schemas of the formats that people write into docs/schemas, or into the folder that --output names.");
        command.SetAction(parsed =>
        {
            var folders = options.FoldersOf(parsed);
            var folder = options.OutputOf(parsed) ?? Path.Combine(folders.Root, "docs", "schemas");
            return (int)Telling.Failures(options.PrinterOf(parsed), printer =>
            {
                printer.Print(SingleFiles.Replace(FormatSchemas.All, folder), [], folders);
                return ExitCode.Published;
            });
        });
        return command;
    }
}

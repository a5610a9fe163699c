using System.CommandLine;
using Briefing.Cli.Terminal;
using Briefing.Read.Describe;

namespace Briefing.Cli.Commands;

/// <summary>Writes the JSON Schemas of what people write, so that their editors complete and check it.</summary>
internal static class SchemaCommand
{
    /// <summary>The command's name and what it does, for the command line.</summary>
    public static Command Describe(SiteOptions options, Shell shell)
    {
        var command = new Command("schema", "Write JSON Schemas of the formats that people write into docs/schemas, or into the folder that --output names.");
        command.SetAction(parsed =>
        {
            var folders = options.FoldersOf(parsed, shell);
            var folder = options.OutputOf(parsed, shell) ?? Path.Combine(folders.Root, "docs", "schemas");
            options.PrinterOf(parsed, shell).Print([.. FormatSchemas.All.Select(schema => Written(schema, folder))], [], folders);
            return (int)ExitCode.Published;
        });
        return command;
    }

    private static string Written(Output schema, string folder)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, schema.File);
        File.WriteAllBytes(path, schema.Content().Span);
        return path;
    }
}

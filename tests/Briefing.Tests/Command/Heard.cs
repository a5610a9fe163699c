using Briefing.Cli;
using Briefing.Cli.Terminal;

namespace Briefing.Tests.Command;

/// <summary>What a command said, and where.</summary>
internal sealed class Heard : IDisposable
{
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public Heard(string folder, bool isTerminal, params (string Name, string Value)[] variables) => Shell = new Shell(
        output, error, isTerminal, folder, name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    public Heard()
        : this("/site", isTerminal: false)
    {
    }

    public Shell Shell { get; }

    public string Output => output.ToString();

    public string Error => error.ToString();

    public ExitCode Run(params string[] args) => CommandLine.Run(args, Shell);

    public void Dispose()
    {
        output.Dispose();
        error.Dispose();
    }
}

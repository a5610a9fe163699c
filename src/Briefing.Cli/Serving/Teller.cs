using Briefing.Cli.Terminal;

namespace Briefing.Cli.Serving;

/// <summary>Tells in the terminal what becomes of a site that is served: what is noticed, and that it is shown.</summary>
internal sealed class Teller(Shell shell, Folders folders)
{
    private readonly Lock telling = new();
    private string told = "";

    /// <summary>Tells that a site is shown as it is written now; what was told the last time is not said again.</summary>
    public void Tell(Showing showing, TimeSpan took)
    {
        var printer = new DiagnosticText(shell.Ink, shell.Prefix(folders.Root));
        var noticed = string.Join('\n', showing.Diagnostics.Select(printer.Of));
        lock (telling)
        {
            if (noticed.Length > 0 && noticed != told)
            {
                shell.Error.Write(noticed + "\n");
            }

            told = noticed;
            var (errors, warnings) = (showing.Mistakes.Count, showing.Diagnostics.Count - showing.Mistakes.Count);
            var counts = $"{Counted.Of(errors, "error")}, {Counted.Of(warnings, "warning")}";
            shell.Output.Write($"{(errors == 0 ? "Shown" : "Mistakes shown")} after {Counted.Time(took)}: {counts}.\n");
        }
    }

    /// <summary>Tells where the site is, and how to end.</summary>
    public void TellAddress(string url) => shell.Output.Write($"Serving {shell.Shown(folders.Root)} at {url}\nCtrl+C ends it.\n");

    /// <summary>Tells that a port is not to be had, and that another is tried.</summary>
    public void TellBusy(int port) => shell.Error.Write($"Port {port} is in use: trying {port + 1}.\n");
}

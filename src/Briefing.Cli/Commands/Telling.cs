using Briefing.Cli.Terminal;
using Briefing.Write;

namespace Briefing.Cli.Commands;

/// <summary>Tells it in the form that was asked for when something can't be written.</summary>
internal static class Telling
{
    /// <summary>Does what writes, and tells what kept it from being written.</summary>
    public static ExitCode Failures(IPrinter printer, Func<IPrinter, ExitCode> act)
    {
        try
        {
            return act(printer);
        }
        catch (WriteException failure)
        {
            printer.Print(failure);
            return ExitCode.MachineFailed;
        }
    }
}

using Briefing.Write;

namespace Briefing.Cli.Terminal;

/// <summary>A form in which the command tells what happened.</summary>
internal interface IPrinter
{
    /// <summary>Tells what became of a build.</summary>
    void Print(Report report, Folders folders);

    /// <summary>Tells what kept a site from being written.</summary>
    void Print(WriteException failure);
}

using Briefing.Write;

namespace Briefing.Cli.Terminal;

/// <summary>A form in which the command tells what happened.</summary>
internal interface IPrinter
{
    /// <summary>Tells what became of a build.</summary>
    void Print(Report report, Folders folders);

    /// <summary>Tells which files were written for an author, or what kept them from being written.</summary>
    void Print(IReadOnlyList<string> written, IReadOnlyList<Diagnostic> diagnostics, Folders folders);

    /// <summary>Tells what kept a site from being written.</summary>
    void Print(WriteException failure);
}

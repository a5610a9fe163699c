using Briefing.Write;

namespace Briefing.Cli.Terminal;

/// <summary>Tells it to a person: diagnostics beside what was asked for, a summary as its end.</summary>
internal sealed class TextPrinter(Shell shell) : IPrinter
{
    /// <inheritdoc />
    public void Print(Report report, Folders folders)
    {
        Print(report.Diagnostics, folders);
        shell.Output.Write(Summary.Of(report, shell.Shown(folders.Output)));
    }

    /// <inheritdoc />
    public void Print(IReadOnlyList<string> written, IReadOnlyList<Diagnostic> diagnostics, Folders folders)
    {
        Print(diagnostics, folders);
        foreach (var file in written)
        {
            shell.Output.Write($"Wrote {Glyph.Safe(shell.Shown(file))}\n");
        }
    }

    /// <inheritdoc />
    public void Print(WriteException failure)
    {
        var ink = shell.Ink;
        shell.Error.Write($"{ink.Place(Glyph.Safe(shell.Shown(failure.Path)))}: {ink.Of(Severity.Error, "error")}: {Glyph.Safe(failure.Message)}\n");
        shell.Error.Write($"  {ink.Advice("what to do:")} {Glyph.Safe(failure.Remedy)}\n");
    }

    private void Print(IReadOnlyList<Diagnostic> diagnostics, Folders folders)
    {
        var text = new DiagnosticText(shell.Ink, shell.Prefix(folders.Root));
        foreach (var diagnostic in diagnostics)
        {
            shell.Error.Write(text.Of(diagnostic) + "\n");
        }
    }
}

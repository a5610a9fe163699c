using Briefing.Write;

namespace Briefing.Cli.Terminal;

/// <summary>
/// Tells it as another form does, and GitHub Actions besides: its commands go beside what was asked for, and leave that whole.
/// </summary>
internal sealed class AnnotatingPrinter(IPrinter inner, Shell shell) : IPrinter
{
    /// <inheritdoc />
    public void Print(Report report, Folders folders)
    {
        inner.Print(report, folders);
        Annotate(report.Diagnostics, folders);
    }

    /// <inheritdoc />
    public void Print(IReadOnlyList<string> written, IReadOnlyList<Diagnostic> diagnostics, Folders folders)
    {
        inner.Print(written, diagnostics, folders);
        Annotate(diagnostics, folders);
    }

    /// <inheritdoc />
    public void Print(WriteException failure)
    {
        inner.Print(failure);
        shell.Error.Write(GitHubAnnotation.Of(failure, shell.Shown(failure.Path)) + "\n");
    }

    private void Annotate(IReadOnlyList<Diagnostic> diagnostics, Folders folders)
    {
        foreach (var diagnostic in diagnostics)
        {
            shell.Error.Write(GitHubAnnotation.Of(diagnostic, shell.Prefix(folders.Root)) + "\n");
        }
    }
}

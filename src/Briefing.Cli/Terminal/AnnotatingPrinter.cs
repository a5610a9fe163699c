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
        foreach (var diagnostic in report.Diagnostics)
        {
            shell.Error.Write(GitHubAnnotation.Of(diagnostic, shell.Prefix(folders.Root)) + "\n");
        }
    }

    /// <inheritdoc />
    public void Print(WriteException failure)
    {
        inner.Print(failure);
        shell.Error.Write(GitHubAnnotation.Of(failure) + "\n");
    }
}

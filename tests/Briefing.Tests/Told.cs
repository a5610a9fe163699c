using Briefing.Cli.Terminal;

namespace Briefing.Tests;

/// <summary>Diagnostics as text, to compare.</summary>
internal static class Told
{
    private static readonly DiagnosticText Printer = new(Ink.None, folder: "");

    /// <summary>Place, rule and sentence.</summary>
    public static string Briefly(Diagnostic diagnostic) => $"{diagnostic.Place}: {diagnostic.Rule.Id}: {diagnostic.Sentence}";

    /// <summary>Everything that an author is told, as the command prints it.</summary>
    public static string By(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(Printer.Of));
}

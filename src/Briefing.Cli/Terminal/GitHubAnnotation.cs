using Briefing.Write;

namespace Briefing.Cli.Terminal;

/// <summary>A diagnostic as GitHub Actions shows it beside the lines of a change: a workflow command on a line of its own.</summary>
internal static class GitHubAnnotation
{
    /// <summary>The command, with what would end its parts too soon written as GitHub reads it.</summary>
    public static string Of(Diagnostic diagnostic, string folder)
    {
        var (rule, place) = (diagnostic.Rule, diagnostic.Place);
        var at = FormattableString.Invariant($"file={Property(folder + place.File.Path)},line={place.Line},col={place.Column}");
        var says = $"{Data(diagnostic.Sentence)}%0A{Data(diagnostic.Remedy)}";
        return $"::{DiagnosticText.Word(rule.Severity)} {at},title={Property(rule.Id)}::{says}";
    }

    /// <summary>The command for what concerns no line of the site.</summary>
    public static string Of(WriteException failure, string path) =>
        $"::error title=write-failure::{Data(path)}: {Data(failure.Message)}%0A{Data(failure.Remedy)}";

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

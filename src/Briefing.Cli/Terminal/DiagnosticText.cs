using System.Globalization;
using System.Text;

namespace Briefing.Cli.Terminal;

/// <summary>Words a diagnostic for a person: the place and the sentence, the line with a mark, related places, and what to do.</summary>
/// <param name="ink">The colours.</param>
/// <param name="folder">What to write before a file's path, so that it leads there from the current folder.</param>
internal sealed class DiagnosticText(Ink ink, string folder)
{
    /// <summary>The text of a diagnostic, several lines with an end each.</summary>
    public string Of(Diagnostic diagnostic)
    {
        var severity = diagnostic.Rule.Severity;
        var digits = diagnostic.Related.Select(related => related.Place).Append(diagnostic.Place).Max(place => Number(place).Length);
        var text = new StringBuilder();

        var headline = ink.Of(severity, $"{Word(severity)} {diagnostic.Rule.Id}");
        text.Append($"{ink.Place(Shown(diagnostic.Place))}: {headline}: {Glyph.Safe(diagnostic.Sentence)}\n");
        AppendExcerpt(text, diagnostic.Place, digits, severity);
        foreach (var related in diagnostic.Related)
        {
            text.Append($"  {ink.Place(Shown(related.Place))}: note: {Glyph.Safe(related.Sentence)}\n");
            AppendExcerpt(text, related.Place, digits, severity);
        }

        text.Append($"  {ink.Advice("what to do:")} {Glyph.Safe(diagnostic.Remedy)}\n");
        return text.ToString();
    }

    /// <summary>What a severity is called.</summary>
    public static string Word(Severity severity) => severity is Severity.Error ? "error" : "warning";

    private static string Number(Place place) => place.Line.ToString(CultureInfo.InvariantCulture);

    private string Shown(Place place) => Glyph.Safe(folder + place);

    private void AppendExcerpt(StringBuilder text, Place place, int digits, Severity severity)
    {
        if (Excerpt.Of(place) is { } excerpt)
        {
            text.Append($"{ink.Faint($"  {Number(place).PadLeft(digits)} |")} {excerpt.Line}\n");
            text.Append($"{ink.Faint($"  {new string(' ', digits)} |")} {ink.Mark(severity, excerpt.Mark)}\n");
        }
    }
}

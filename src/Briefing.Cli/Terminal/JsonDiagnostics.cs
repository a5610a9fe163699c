using System.Text.Json;

namespace Briefing.Cli.Terminal;

/// <summary>Diagnostics as properties of a JSON object: how many errors and warnings, and each of them.</summary>
internal static class JsonDiagnostics
{
    /// <summary>Writes <c>errors</c>, <c>warnings</c> and <c>diagnostics</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.IsError);
        json.WriteNumber("errors", errors);
        json.WriteNumber("warnings", diagnostics.Count - errors);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("rule", diagnostic.Rule.Id);
            json.WriteString("severity", DiagnosticText.Word(diagnostic.Rule.Severity));
            WritePlace(json, diagnostic.Place, diagnostic.Sentence);
            WriteText(json, "remedy", diagnostic.Remedy);
            json.WriteStartArray("related");
            foreach (var related in diagnostic.Related)
            {
                json.WriteStartObject();
                WritePlace(json, related.Place, related.Sentence);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, Place place, string sentence)
    {
        WriteText(json, "file", place.File.Path);
        json.WriteNumber("line", place.Line);
        json.WriteNumber("column", place.Column);
        json.WriteNumber("length", place.Length);
        WriteText(json, "sentence", sentence);
    }

    // A text that quotes an author may hold half a surrogate pair, which no JSON can say.
    private static void WriteText(Utf8JsonWriter json, string name, string text) =>
        json.WriteString(name, string.Concat(text.EnumerateRunes()));
}

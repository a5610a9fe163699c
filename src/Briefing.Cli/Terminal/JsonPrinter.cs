using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Briefing.Write;

namespace Briefing.Cli.Terminal;

/// <summary>
/// Tells it to a program, as one JSON document: <c>published</c>, <c>output</c>, <c>site</c> (counts), <c>files</c> (count, bytes, changed,
/// removed; null where nothing was written), <c>stages</c> (stage, milliseconds), <c>errors</c>, <c>warnings</c>, <c>diagnostics</c>
/// (rule, severity, file, line, column, length, sentence, remedy, related); where the machine failed, <c>published</c> and
/// <c>failure</c> (path, sentence, remedy) alone; of files for an author, <c>written</c> (their paths) and the diagnostics.
/// A diagnostic's file is relative to the site's folder; lines and columns count from 1, columns and lengths in UTF-16 units.
/// </summary>
internal sealed class JsonPrinter(Shell shell) : IPrinter
{
    private static readonly JsonWriterOptions Style = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <inheritdoc />
    public void Print(Report report, Folders folders) => Print(json =>
    {
        json.WriteBoolean("published", report.Published);
        json.WriteString("output", shell.Shown(folders.Output));
        WriteCounts(json, report);
        json.WriteStartArray("stages");
        foreach (var stage in report.Stages)
        {
            json.WriteStartObject();
            json.WriteString("stage", stage.Stage.ToString().ToLowerInvariant());
            json.WriteNumber("milliseconds", Math.Round(stage.Elapsed.TotalMilliseconds, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        JsonDiagnostics.Write(json, report.Diagnostics);
    });

    /// <inheritdoc />
    public void Print(IReadOnlyList<string> written, IReadOnlyList<Diagnostic> diagnostics, Folders folders) => Print(json =>
    {
        json.WriteStartArray("written");
        foreach (var file in written)
        {
            json.WriteStringValue(shell.Shown(file));
        }

        json.WriteEndArray();
        JsonDiagnostics.Write(json, diagnostics);
    });

    /// <inheritdoc />
    public void Print(WriteException failure) => Print(json =>
    {
        json.WriteBoolean("published", false);
        json.WriteStartObject("failure");
        json.WriteString("path", shell.Shown(failure.Path));
        json.WriteString("sentence", failure.Message);
        json.WriteString("remedy", failure.Remedy);
        json.WriteEndObject();
    });

    private static void WriteCounts(Utf8JsonWriter json, Report report)
    {
        json.WriteStartObject("site");
        json.WriteNumber("briefings", report.Site.Briefings);
        json.WriteNumber("terms", report.Site.Terms);
        json.WriteNumber("events", report.Site.Events);
        json.WriteNumber("comparisons", report.Site.Comparisons);
        json.WriteNumber("pages", report.Site.Pages);
        json.WriteEndObject();

        if (report.Files is not { } files)
        {
            json.WriteNull("files");
            return;
        }

        json.WriteStartObject("files");
        json.WriteNumber("count", files.Files);
        json.WriteNumber("bytes", files.Bytes);
        json.WriteNumber("changed", files.Changed);
        json.WriteNumber("removed", files.Removed);
        json.WriteEndObject();
    }

    private void Print(Action<Utf8JsonWriter> properties)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Style))
        {
            json.WriteStartObject();
            properties(json);
            json.WriteEndObject();
        }

        shell.Output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan) + "\n");
    }
}

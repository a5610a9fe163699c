using System.Text;
using System.Text.Json;

namespace Briefing.Check.Machines;

/// <summary>A file of JSON that is one object, with the texts in it.</summary>
internal sealed class JsonFile
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private JsonFile(SourceText file, IReadOnlyList<Diagnostic> notices)
    {
        File = file;
        Notices = notices;
    }

    /// <summary>The file.</summary>
    public SourceText File { get; }

    /// <summary>What was noticed on reading it.</summary>
    public IReadOnlyList<Diagnostic> Notices { get; }

    /// <summary>Reads a file; one that is no JSON is noticed, and says nothing.</summary>
    public static JsonFile Read(Output output)
    {
        var bytes = output.Content();
        var file = new SourceText(output.File, Encoding.UTF8.GetString(bytes.Span));
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var read = new JsonFile(file, []);
            read.Keep(document.RootElement);
            return read;
        }
        catch (Exception e) when (IsOfText(e))
        {
            return new JsonFile(file, [Malformed(file, e)]);
        }
    }

    /// <summary>Whether the text that is read is to blame for an exception: it is no JSON, or it escapes half a character.</summary>
    public static bool IsOfText(Exception reason) => reason is JsonException or InvalidOperationException;

    /// <summary>The notice of a file that is no JSON.</summary>
    public static Diagnostic Malformed(SourceText file, Exception reason) => new(
        Rules.MalformedFile,
        reason is JsonException { LineNumber: { } line, BytePositionInLine: { } bytes }
            ? PlaceAfter(file, (int)line + 1, (int)bytes)
            : file.Beginning,
        "The file is not well-formed JSON.");

    private static Place PlaceAfter(SourceText file, int line, int bytes)
    {
        var text = Encoding.UTF8.GetBytes(file.Line(line));
        return new Place(file, line, Encoding.UTF8.GetCharCount(text, 0, Math.Min(bytes, text.Length)) + 1, 0);
    }

    /// <summary>A text by its name; null where the object has none.</summary>
    public string? Text(string name) => texts.GetValueOrDefault(name);

    /// <summary>Where a name stands; null where it does not.</summary>
    public Place? PlaceOf(string name) =>
        File.Text.IndexOf($"\"{name}\"", StringComparison.Ordinal) is >= 0 and var at ? File.At(at, name.Length + 2) : null;

    private void Keep(JsonElement root)
    {
        foreach (var property in root.ValueKind is JsonValueKind.Object ? root.EnumerateObject().ToList() : [])
        {
            if (property.Value.ValueKind is JsonValueKind.String)
            {
                texts[property.Name] = property.Value.GetString()!;
            }
        }
    }
}

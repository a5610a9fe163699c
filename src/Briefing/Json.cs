using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Briefing;

/// <summary>Writes JSON as UTF-8, indented, with line feeds on every machine and letters left as they are.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Adds a document, with a line feed at its end.</summary>
    public static void Document(IBufferWriter<byte> bytes, Action<Utf8JsonWriter> write)
    {
        Write(bytes, Options, write);
        bytes.Write("\n"u8);
    }

    /// <summary>Adds JSON as UTF-8, as other options say.</summary>
    public static void Write(IBufferWriter<byte> bytes, JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(bytes, options);
        write(json);
    }

    /// <summary>Writes texts as an array, under a name.</summary>
    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string?> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}

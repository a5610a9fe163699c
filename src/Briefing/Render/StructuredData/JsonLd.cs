using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Briefing.Render.StructuredData;

/// <summary>Writes things as JSON-LD for a data block of a page: on one line, and without a character that could end the block.</summary>
internal static class JsonLd
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Adds the things that are written, as UTF-8.</summary>
    public static void Write(IBufferWriter<byte> bytes, Action<Graph> things) => Json.Write(bytes, Options, json =>
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        things(new Graph(json));
        json.WriteEndArray();
        json.WriteEndObject();
    });
}

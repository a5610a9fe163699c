using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Briefing.Render.StructuredData;

/// <summary>Writes things as JSON-LD for a data block of a page: on one line, and without a character that could end the block.</summary>
internal static class JsonLd
{
    private const int UsualLength = 4 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Of(IReadOnlyList<Thing> things) =>
        Encoding.UTF8.GetString(Json.Written(Options, UsualLength, json => Write(things, json)).WrittenSpan);

    private static void Write(IReadOnlyList<Thing> things, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        foreach (var thing in things)
        {
            thing.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

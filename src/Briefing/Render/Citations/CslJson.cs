using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Citations;

/// <summary>Items as the Citation Style Language's processors take them (CSL 1.0.2).</summary>
internal static class CslJson
{
    /// <summary>Adds the items, in one list.</summary>
    public static void Write(IEnumerable<Citation> citations, IBufferWriter<byte> bytes) => Json.Document(bytes, json =>
    {
        json.WriteStartArray();
        foreach (var citation in citations)
        {
            Item(json, citation);
        }

        json.WriteEndArray();
    });

    /// <summary>A list of one item, as text.</summary>
    public static string Of(Citation citation)
    {
        var bytes = new ArrayBufferWriter<byte>(2 * CitationExports.UsualLength);
        Write([citation], bytes);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Item(Utf8JsonWriter json, Citation citation)
    {
        json.WriteStartObject();
        json.WriteString("id", citation.Key);
        json.WriteString("type", citation.Address is null ? "document" : "webpage");
        json.WriteString("title", citation.Title ?? citation.Description);
        if (citation.Authors.Count > 0)
        {
            json.WriteStartArray("author");
            foreach (var author in citation.Authors)
            {
                Name(json, author);
            }

            json.WriteEndArray();
        }

        Issued(json, citation.Date);
        Optional(json, "container-title", citation.Container);
        Optional(json, "URL", citation.Address);
        Optional(json, "language", citation.Language?.Tag);
        json.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter json, Author author)
    {
        json.WriteStartObject();
        foreach (var (name, value) in author.Match<(string, string)[]>(
            person => person.Given.Length == 0 ? [("literal", person.Name)]
                : person.Suffix.Length == 0 ? [("family", person.Family), ("given", person.Given)]
                : [("family", person.Family), ("given", person.Given), ("suffix", person.Suffix)],
            organisation => [("literal", organisation.Name)]))
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void Issued(Utf8JsonWriter json, CitedDate date)
    {
        if (date is CitedDate.Unknown)
        {
            return;
        }

        json.WriteStartObject("issued");
        var parts = date.Match<int?[][]>(_ => [], on => [[on.Year, on.Month, on.Day]], years => [[years.From], [years.Until]], _ => []);
        if (parts.Length > 0)
        {
            Parts(json, parts);
        }

        Optional(json, "literal", date.Match<string?>(_ => null, _ => null, _ => null, worded => worded.Words));
        if (date is CitedDate.Calendar { Doubt: not Qualifier.None })
        {
            json.WriteBoolean("circa", true);
        }

        json.WriteEndObject();
    }

    // On one line, as people write it, and not a number a line.
    private static void Parts(Utf8JsonWriter json, int?[][] dates)
    {
        json.WritePropertyName("date-parts");
        json.WriteRawValue(Listed(dates.Select(date => Listed(date.OfType<int>().Select(part => part.ToString(CultureInfo.InvariantCulture))))));

        static string Listed(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";
    }

    private static void Optional(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}

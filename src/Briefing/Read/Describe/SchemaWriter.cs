using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Briefing.Read.Describe;

/// <summary>Writes a schema as JSON Schema (2020-12), for values as YAML 1.2 reads them: 2024 is a number there, and true a yes.</summary>
internal sealed class SchemaWriter
{
    // A key that may be left out may stand there without a value, and a list may be an empty file.
    private static readonly string[] Nothing = ["null"];

    private readonly Utf8JsonWriter json;

    private SchemaWriter(Utf8JsonWriter json) => this.json = json;

    /// <summary>Adds a schema as a document of its own.</summary>
    public static void Document(string title, string description, Schema schema, IBufferWriter<byte> bytes) => Json.Document(bytes, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("title", title);
        json.WriteString("description", description);
        new SchemaWriter(json).Members(schema, schema is Schema.List ? Nothing : []);
        json.WriteEndObject();
    });

    // Besides what the schema allows, the value may be of these types; where it may be of none, it must say something.
    private Utf8JsonWriter Members(Schema schema, string[] besides) => schema.Match(
        text => Text(text, besides),
        choice => Choice(choice, besides),
        number => Number(number, besides),
        list => List(list, besides),
        keys => Keys(keys, besides),
        either => Either(either, besides));

    private Utf8JsonWriter Text(Schema.Text text, string[] besides)
    {
        Type([.. TypesOf(text.Pattern), .. besides]);
        if (text.Pattern is not null)
        {
            json.WriteString("pattern", text.Pattern);
        }
        else if (besides.Length == 0)
        {
            json.WriteString("pattern", "\\S");
        }

        if (text.Longest < int.MaxValue)
        {
            json.WriteNumber("maxLength", text.Longest);
        }

        if (text.Examples.Count > 0)
        {
            json.WriteTexts("examples", text.Examples);
        }

        return json;
    }

    private static string[] TypesOf(string? pattern) =>
        pattern is null ? ["string", "number", "boolean"] : Regex.IsMatch("2024", pattern) ? ["string", "integer"] : ["string"];

    private Utf8JsonWriter Choice(Schema.Choice choice, string[] besides)
    {
        if (choice.Words is ["true", "false"])
        {
            Type(["boolean", .. besides]);
            return json;
        }

        string?[] words = besides.Length == 0 ? [.. choice.Words] : [.. choice.Words, null];
        json.WriteTexts("enum", words);
        return json;
    }

    private Utf8JsonWriter Number(Schema.Number number, string[] besides)
    {
        Type(["integer", .. besides]);
        json.WriteNumber("minimum", number.Least);
        json.WriteNumber("maximum", number.Most);
        return json;
    }

    private Utf8JsonWriter Either(Schema.Either either, string[] besides)
    {
        json.WriteStartArray("anyOf");
        foreach (var form in either.Forms)
        {
            json.WriteStartObject();
            Members(form, besides);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return json;
    }

    private Utf8JsonWriter List(Schema.List list, string[] besides)
    {
        Type(["array", .. besides]);
        if (besides.Length == 0)
        {
            json.WriteNumber("minItems", 1);
        }

        if (list.Most < int.MaxValue)
        {
            json.WriteNumber("maxItems", list.Most);
        }

        json.WriteStartObject("items");
        Members(list.Item, []);
        json.WriteEndObject();
        return json;
    }

    private Utf8JsonWriter Keys(Schema.Keys keys, string[] besides)
    {
        Type(["object", .. besides]);
        json.WriteStartObject("properties");
        foreach (var key in keys.All)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Description);
            Members(key.Value, keys.Requires(key) ? [] : Nothing);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteBoolean("additionalProperties", false);
        json.WriteTexts("required", [.. keys.Needed.Where(group => group.Count == 1).SelectMany(group => group)]);
        Alternatives([.. keys.Needed.Where(group => group.Count > 1)]);
        return json;
    }

    private void Alternatives(IReadOnlyList<IReadOnlyList<string>> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }

        json.WriteStartArray("allOf");
        foreach (var group in groups)
        {
            json.WriteStartObject();
            json.WriteStartArray("anyOf");
            foreach (var key in group)
            {
                json.WriteStartObject();
                json.WriteTexts("required", [key]);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Type(string[] types)
    {
        if (types is [var only])
        {
            json.WriteString("type", only);
            return;
        }

        json.WriteTexts("type", types);
    }
}

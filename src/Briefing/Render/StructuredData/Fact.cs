using System.Text.Json;

namespace Briefing.Render.StructuredData;

/// <summary>Something that is known of a <see cref="Thing"/>: a property and its values. One that would say nothing is null.</summary>
internal sealed class Fact
{
    private readonly string name;
    private readonly IReadOnlyList<Action<Utf8JsonWriter>> values;

    private Fact(string name, IEnumerable<Action<Utf8JsonWriter>> values)
    {
        this.name = name;
        this.values = [.. values];
    }

    public static Fact? Of(string name, string? text) => text is null or "" ? null : Of(name, [text]);

    public static Fact? Of(string name, int number) => new(name, [json => json.WriteNumberValue(number)]);

    public static Fact? Of(string name, IReadOnlyList<string> texts) => Known(new Fact(name, texts.Select(Text)));

    public static Fact? Of(string name, Thing thing) => new(name, [thing.Write]);

    public static Fact? Of(string name, IEnumerable<Thing> things) => Known(new Fact(name, things.Select<Thing, Action<Utf8JsonWriter>>(thing => thing.Write)));

    /// <summary>Writes one value as it is, several as a list.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WritePropertyName(name);
        if (values is [var only])
        {
            only(json);
            return;
        }

        json.WriteStartArray();
        foreach (var value in values)
        {
            value(json);
        }

        json.WriteEndArray();
    }

    private static Fact? Known(Fact fact) => fact.values.Count > 0 ? fact : null;

    private static Action<Utf8JsonWriter> Text(string text) => json => json.WriteStringValue(text);
}

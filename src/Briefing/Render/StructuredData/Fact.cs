using System.Text.Json;

namespace Briefing.Render.StructuredData;

/// <summary>Something that is known of a <see cref="Thing"/>: a property and its values. One that would say nothing is null.</summary>
internal abstract class Fact
{
    private Fact()
    {
    }

    public static Fact? Of(string name, string? text) => text is null or "" ? null : new Text(name, text);

    public static Fact? Of(string name, int number) => new Number(name, number);

    public static Fact? Of(string name, IReadOnlyList<string> texts) => texts.Count > 0 ? new Texts(name, texts) : null;

    public static Fact? Of(string name, Thing thing) => new Things(name, [thing]);

    public static Fact? Of(string name, IEnumerable<Thing> things) => things.ToArray() is { Length: > 0 } all ? new Things(name, all) : null;

    /// <summary>Writes the property, one value as it is and several as a list.</summary>
    public abstract void Write(Utf8JsonWriter json);

    private sealed class Text(string name, string text) : Fact
    {
        public override void Write(Utf8JsonWriter json) => json.WriteString(name, text);
    }

    private sealed class Number(string name, int number) : Fact
    {
        public override void Write(Utf8JsonWriter json) => json.WriteNumber(name, number);
    }

    private sealed class Texts(string name, IReadOnlyList<string> texts) : Fact
    {
        public override void Write(Utf8JsonWriter json)
        {
            if (texts is [var only])
            {
                json.WriteString(name, only);
                return;
            }

            json.WriteTexts(name, texts);
        }
    }

    private sealed class Things(string name, Thing[] things) : Fact
    {
        public override void Write(Utf8JsonWriter json)
        {
            if (things is [var only])
            {
                json.WritePropertyName(name);
                only.Write(json);
                return;
            }

            json.WriteStartArray(name);
            foreach (var thing in things)
            {
                thing.Write(json);
            }

            json.WriteEndArray();
        }
    }
}

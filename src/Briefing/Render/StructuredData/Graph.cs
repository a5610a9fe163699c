using System.Text.Json;

namespace Briefing.Render.StructuredData;

/// <summary>
/// Writes things in schema.org's vocabulary: what kinds each is of, and what is known of it, one value as it is and several as a list.
/// What is empty is not known and left out.
/// </summary>
internal sealed class Graph(Utf8JsonWriter json)
{
    /// <summary>Begins a thing, of one type or several.</summary>
    public void Open(params ReadOnlySpan<string> types)
    {
        json.WriteStartObject();
        if (types is [var only])
        {
            json.WriteString("@type", only);
            return;
        }

        json.WriteStartArray("@type");
        foreach (var type in types)
        {
            json.WriteStringValue(type);
        }

        json.WriteEndArray();
    }

    /// <summary>Ends the thing that was begun last.</summary>
    public void Close() => json.WriteEndObject();

    /// <summary>Says something of a thing in words.</summary>
    public void Say(string property, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            json.WriteString(property, text);
        }
    }

    /// <summary>Says something of a thing as a number.</summary>
    public void Say(string property, int number) => json.WriteNumber(property, number);

    /// <summary>Says of a thing what other things there are, each written by itself.</summary>
    public void Say<T>(string property, IReadOnlyList<T> things, Action<T> write)
    {
        switch (things)
        {
            case []:
                break;
            case [var only]:
                json.WritePropertyName(property);
                write(only);
                break;
            default:
                json.WriteStartArray(property);
                foreach (var thing in things)
                {
                    write(thing);
                }

                json.WriteEndArray();
                break;
        }
    }

    /// <summary>Says something of a thing in several texts.</summary>
    public void Say(string property, IReadOnlyList<string> texts) => Say(property, texts, json.WriteStringValue);

    /// <summary>Says of a thing what another is that has no more than a type and a name.</summary>
    public void SayNamed(string property, string type, string name)
    {
        json.WritePropertyName(property);
        Open(type);
        Say("name", name);
        Close();
    }

    /// <summary>Says of a thing what another is that is described elsewhere, by its identifier.</summary>
    public void Refer(string property, string id)
    {
        json.WritePropertyName(property);
        Refer(id);
    }

    /// <summary>A thing that is described elsewhere, by its identifier.</summary>
    public void Refer(string id)
    {
        json.WriteStartObject();
        json.WriteString("@id", id);
        json.WriteEndObject();
    }
}

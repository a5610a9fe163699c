using System.Text.Json;

namespace Briefing.Render.StructuredData;

/// <summary>A thing in schema.org's vocabulary: what kinds it is of, and what is known of it.</summary>
/// <param name="Types">Its types.</param>
/// <param name="Facts">What is known, in order; a fact that is null is not known and left out.</param>
internal sealed record Thing(IReadOnlyList<string> Types, params IReadOnlyList<Fact?> Facts)
{
    /// <summary>A thing of one type.</summary>
    public Thing(string type, params IReadOnlyList<Fact?> facts)
        : this([type], facts)
    {
    }

    /// <summary>A thing that is described elsewhere, by its identifier.</summary>
    public static Thing Reference(string id) => new([], Fact.Of("@id", id));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        Fact.Of("@type", Types)?.Write(json);
        foreach (var fact in Facts)
        {
            fact?.Write(json);
        }

        json.WriteEndObject();
    }
}

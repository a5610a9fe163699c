using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>What a key may hold: how it is read, what it is called in a message, and how an editor is told.</summary>
/// <param name="Called">With its article: "a date", "a list of slugs".</param>
/// <param name="StandIn">What is put at a place where a value is missing or wrong, so that reading goes on and finds the rest.</param>
/// <param name="Read">Reads a value; null where it is none, which is then noticed.</param>
/// <param name="Schema">Describes the values that can be read.</param>
internal sealed record Shape<T>(string Called, Func<Place, T> StandIn, Func<YamlNode, List<Diagnostic>, T?> Read, Func<Schema> Schema)
    where T : class;

/// <summary>What a shape says of another shape. As a member of shapes it would make code ahead of time for shapes of shapes without end.</summary>
internal static class Placement
{
    /// <summary>The same, with the place kept.</summary>
    public static Shape<Written<T>> Placed<T>(this Shape<T> shape)
        where T : class => new(
        shape.Called,
        place => new Written<T>(shape.StandIn(place), place) { IsWhole = false },
        (node, notices) =>
        {
            var noticed = notices.Count;
            return shape.Read(node, notices) is { } value
                ? new Written<T>(value, node.Place) { IsWhole = notices.FindIndex(noticed, notice => notice.IsError) < 0 }
                : null;
        },
        shape.Schema);
}

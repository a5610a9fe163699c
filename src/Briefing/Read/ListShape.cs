using Briefing.Model;
using Briefing.Read.Describe;
using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>The shape of a list. Items that are missing or wrong are noticed, and the others read.</summary>
internal static class ListShape
{
    public static Shape<IReadOnlyList<T>> Of<T>(Shape<T> item, int most)
        where T : class => new(
            "a list",
            _ => [],
            (node, notices) => Read(node, item, most, notices),
            () => new Schema.List(item.Schema(), most));

    /// <summary>Reads a list; null where there is none, which is then noticed.</summary>
    public static IReadOnlyList<T>? Read<T>(YamlNode node, Shape<T> item, int most, List<Diagnostic> notices)
        where T : class
    {
        if (node is not YamlNode.Sequence sequence)
        {
            notices.Add(NotAList(node, item.Called));
            return null;
        }

        if (sequence.Items.Count > most)
        {
            notices.Add(new Diagnostic(
                Rules.BadValue, sequence.Items[most].Place, $"This list has {sequence.Items.Count} items; it may have {most}.",
                "Keep the most important ones."));
        }

        return ItemsOf(sequence, item, Math.Max(most, Limits.Items), notices);
    }

    private static List<T> ItemsOf<T>(YamlNode.Sequence sequence, Shape<T> item, int most, List<Diagnostic> notices)
        where T : class
    {
        var nodes = sequence.Items.Count <= most ? sequence.Items : sequence.Items[..most];
        var items = new List<T>(nodes.Count);
        foreach (var node in nodes)
        {
            if (node.IsEmpty)
            {
                notices.Add(new Diagnostic(
                    Rules.WrongType, node.Place, $"{Letters.Capitalised(item.Called)} belongs here, not nothing.",
                    $"Write {item.Called}, or remove the item."));
            }
            else if (item.Read(node, notices) is { } value)
            {
                items.Add(value);
            }
        }

        return items;
    }

    private static Diagnostic NotAList(YamlNode node, string item) => new(
        Rules.WrongType, node.Place, $"A list belongs here, not {node.Shape}.",
        (node is YamlNode.Scalar { Text: ['-', ..] } ? OddSpaces.Remedy(node) : null)
            ?? $"Begin each item on a line of its own with a hyphen and a space; an item is {item}.");
}

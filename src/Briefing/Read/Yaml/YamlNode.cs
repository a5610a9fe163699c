namespace Briefing.Read.Yaml;

/// <summary>A piece of YAML with its place. Scalars are texts: no value is guessed to be a date, a number or a yes.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>A text.</summary>
    public sealed record Scalar(string Text, Place Place) : YamlNode(Place);

    /// <summary>A list.</summary>
    public sealed record Sequence(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place);

    /// <summary>Keys with values, in the order of the file.</summary>
    public sealed record Mapping(IReadOnlyList<YamlPair> Pairs, Place Place) : YamlNode(Place);

    /// <summary>What an author would call it.</summary>
    public string Shape => this switch
    {
        Scalar { Text: "" } => "nothing",
        Scalar => "a text",
        Sequence => "a list",
        _ => "keys with values",
    };
}

/// <summary>A key and its value.</summary>
internal sealed record YamlPair(YamlNode.Scalar Key, YamlNode Value);

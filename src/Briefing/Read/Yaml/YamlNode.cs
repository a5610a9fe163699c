namespace Briefing.Read.Yaml;

/// <summary>A piece of YAML with its place. Scalars are texts: no value is guessed to be a date, a number or a yes.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>A text.</summary>
    /// <param name="Text">Its characters, folded and unescaped.</param>
    /// <param name="Place">Where it begins, with its quotation marks.</param>
    /// <param name="Writing">How its characters stand in the file.</param>
    public sealed record Scalar(string Text, Place Place, ScalarWriting Writing) : YamlNode(Place)
    {
        /// <summary>Where the character at an offset of the text stands in the file; where nobody can tell, the whole text.</summary>
        public Place At(int offset) => Writing.At(Text, offset) is { } at ? Place.File.At(at, 0) : Place;
    }

    /// <summary>A list.</summary>
    public sealed record Sequence(List<YamlNode> Items, Place Place) : YamlNode(Place);

    /// <summary>Keys with values, in the order of the file.</summary>
    /// <param name="Pairs">The keys and their values.</param>
    /// <param name="Place">Where they begin.</param>
    /// <param name="Layout">How they stand in the file.</param>
    public sealed record Mapping(List<YamlPair> Pairs, Place Place, Layout Layout = Layout.Lines) : YamlNode(Place);

    /// <summary>Whether it says nothing: a text of white space, or a list or keys without any.</summary>
    public bool IsEmpty => this switch
    {
        Scalar scalar => string.IsNullOrWhiteSpace(scalar.Text),
        Sequence sequence => sequence.Items.Count == 0,
        Mapping mapping => mapping.Pairs.Count == 0,
        _ => false,
    };

    /// <summary>What an author would call it.</summary>
    public string Shape => this switch
    {
        Scalar { IsEmpty: true } => "nothing",
        Scalar => "a text",
        Sequence => "a list",
        _ => "a set of keys",
    };
}

/// <summary>How keys stand in a file.</summary>
internal enum Layout
{
    /// <summary>Each on a line of its own.</summary>
    Lines,

    /// <summary>In braces: <c>{ key: value, key: value }</c>.</summary>
    Braces,

    /// <summary>One alone in a list in brackets, where braces would tell how many belong together: <c>[ key: value ]</c>.</summary>
    Bare,
}

/// <summary>A key and its value.</summary>
internal sealed record YamlPair(YamlNode.Scalar Key, YamlNode Value)
{
    /// <summary>The pair that has a key; null where none has.</summary>
    public static YamlPair? Find(List<YamlPair> pairs, string key)
    {
        foreach (var pair in pairs)
        {
            if (pair.Key.Text == key)
            {
                return pair;
            }
        }

        return null;
    }
}

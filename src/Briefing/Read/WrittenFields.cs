using Briefing.Read.Yaml;

namespace Briefing.Read;

/// <summary>Answers a format with what an author wrote.</summary>
internal sealed class WrittenFields(YamlNode.Mapping mapping, List<Diagnostic> notices) : Fields
{
    private readonly List<string> asked = [];

    private string Braces => mapping.Layout is Layout.Bare ? "In square brackets, put { } around the keys that belong together. " : "";

    /// <inheritdoc />
    public override T Required<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
    {
        asked.Add(key);
        var pair = Find(key);
        if (pair is { Value.IsEmpty: false })
        {
            return shape.Read(pair.Value, notices) ?? shape.StandIn(pair.Value.Place);
        }

        var what = $"{key}: {char.ToLowerInvariant(description[0])}{description[1..]}";
        notices.Add(pair is null
            ? new Diagnostic(Rules.MissingField, mapping.Place, $"The key “{key}” is missing.", Braces + $"Add {what}")
            : new Diagnostic(Rules.MissingField, pair.Key.Place, $"The key “{key}” says nothing.", $"Complete {what}"));
        return shape.StandIn(pair?.Key.Place ?? mapping.Place);
    }

    /// <inheritdoc />
    public override T? RequiredWithout<T>(string other, string key, Shape<T> shape, string description)
        where T : class => Find(other) is null or { Value.IsEmpty: true } ? Required(key, shape, description) : Optional(key, shape, description);

    /// <inheritdoc />
    public override T? Optional<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
        where T : class => Given(key) is { } node ? shape.Read(node, notices) : null;

    /// <inheritdoc />
    public override IReadOnlyList<T> List<T>(string key, Shape<T> item, string description, params ReadOnlySpan<string> examples) =>
        Given(key) is { } node ? ListShape.Read(node, item, Limits.Items, notices) ?? [] : [];

    /// <inheritdoc />
    public override void Notice(Diagnostic diagnostic) => notices.Add(diagnostic);

    /// <summary>Notices the keys that the format did not ask for.</summary>
    public void NoticeUnknownKeys()
    {
        YamlPair? before = null;
        foreach (var pair in mapping.Pairs)
        {
            if (!asked.Contains(pair.Key.Text))
            {
                notices.Add(RestOfValue(before, pair) ?? Unknown(pair.Key));
            }

            before = pair;
        }
    }

    private Diagnostic? RestOfValue(YamlPair? before, YamlPair pair) =>
        mapping.Layout is Layout.Braces && before?.Value is YamlNode.Scalar value && pair.Value is YamlNode.Scalar { Place.Length: 0 }
            ? new Diagnostic(
                Rules.UnknownKey, pair.Key.Place, $"There is no key “{pair.Key.Text}” here: in braces, a comma ends the value before it.",
                $"Put quotation marks around the whole value of “{before.Key.Text}”: "
                + $"\"{value.Text}{Between(value.Place, pair.Key.Place)}{pair.Key.Text}\".")
            : null;

    private Diagnostic Unknown(YamlNode.Scalar key)
    {
        var remedy = OddSpaces.Remedy(key) ?? (NearMiss.Suggest(key.Text, asked) is { } near
            ? $"Did you mean “{near}”? Otherwise remove the key."
            : $"{Braces}The keys here are {string.Join(", ", asked)}.");
        return new Diagnostic(Rules.UnknownKey, key.Place, $"There is no key “{key.Text}” here.", remedy);
    }

    private static string Between(Place one, Place other) =>
        one.Line == other.Line ? one.File.Line(one.Line)[(one.Column - 1 + one.Length)..(other.Column - 1)] : ", ";

    private YamlNode? Given(string key)
    {
        asked.Add(key);
        return Find(key) is { Value: { IsEmpty: false } node } ? node : null;
    }

    private YamlPair? Find(string key) => YamlPair.Find(mapping.Pairs, key);
}

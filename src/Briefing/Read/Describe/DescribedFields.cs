namespace Briefing.Read.Describe;

/// <summary>Writes down what a format asks for, and answers it with stand-ins.</summary>
internal sealed class DescribedFields : Fields
{
    // Nobody wrote what stands in here, and nothing is noticed about it.
    private static readonly Place Nowhere = Place.OfFile("");

    private readonly List<Key> asked = [];
    private readonly List<IReadOnlyList<string>> needed = [];

    /// <summary>The keys that were asked for, in their order.</summary>
    public Schema.Keys Keys => new([.. asked], [.. needed]);

    /// <inheritdoc />
    public override T Required<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
    {
        needed.Add([key]);
        return Optional(key, shape, description, examples) ?? shape.StandIn(Nowhere);
    }

    /// <inheritdoc />
    public override T? RequiredWithout<T>(string other, string key, Shape<T> shape, string description)
        where T : class
    {
        needed.Add([other, key]);
        return Optional(key, shape, description);
    }

    /// <inheritdoc />
    public override T? Optional<T>(string key, Shape<T> shape, string description, params ReadOnlySpan<string> examples)
        where T : class
    {
        var schema = shape.Schema();
        asked.Add(new Key(key, examples.IsEmpty ? schema : schema.SuchAs(examples.ToArray()), description));
        return null;
    }

    /// <inheritdoc />
    public override IReadOnlyList<T> List<T>(string key, Shape<T> item, string description, params ReadOnlySpan<string> examples) =>
        Optional(key, Shapes.ListOf(item), description, examples) ?? [];

    /// <inheritdoc />
    public override void Notice(Diagnostic diagnostic)
    {
        // Nothing was written that anything could be noticed about.
    }
}

namespace Briefing.Read.Describe;

/// <summary>What a value may be: as much of it as an editor can check. A closed family, with <see cref="Match"/> as its one switch.</summary>
internal abstract record Schema
{
    private Schema()
    {
    }

    /// <summary>Some values that it allows, as they are written.</summary>
    public virtual IReadOnlyList<string> Samples => [];

    /// <summary>The same, with texts that show what is meant; of a list, with items that do.</summary>
    public virtual Schema SuchAs(IReadOnlyList<string> examples) => this;

    /// <summary>Characters.</summary>
    /// <param name="Pattern">What they look like (ECMA 262); null where they may be any.</param>
    /// <param name="Examples">Some that are allowed.</param>
    /// <param name="Longest">How many they may be.</param>
    public sealed record Text(string? Pattern, IReadOnlyList<string> Examples, int Longest = int.MaxValue) : Schema
    {
        /// <inheritdoc />
        public override IReadOnlyList<string> Samples => Examples;

        /// <inheritdoc />
        public override Schema SuchAs(IReadOnlyList<string> examples) => this with { Examples = examples };
    }

    /// <summary>One of some words.</summary>
    public sealed record Choice(IReadOnlyList<string> Words) : Schema
    {
        /// <inheritdoc />
        public override IReadOnlyList<string> Samples => Words;
    }

    /// <summary>A whole number between two others.</summary>
    public sealed record Number(int Least, int Most) : Schema;

    /// <summary>A list of at most so many items.</summary>
    public sealed record List(Schema Item, int Most) : Schema
    {
        /// <inheritdoc />
        public override Schema SuchAs(IReadOnlyList<string> examples) => this with { Item = Item.SuchAs(examples) };
    }

    /// <summary>Keys with values, and no other keys.</summary>
    /// <param name="All">The keys.</param>
    /// <param name="Needed">Groups of keys, of each of which one must be there.</param>
    public sealed record Keys(IReadOnlyList<Key> All, IReadOnlyList<IReadOnlyList<string>> Needed) : Schema
    {
        /// <summary>Whether a key must be there, whatever other keys are.</summary>
        public bool Requires(Key key) => Needed.Any(group => group is [var only] && only == key.Name);
    }

    /// <summary>Whatever one of several allows.</summary>
    public sealed record Either(IReadOnlyList<Schema> Forms) : Schema;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Text, T> text,
        Func<Choice, T> choice,
        Func<Number, T> number,
        Func<List, T> list,
        Func<Keys, T> keys,
        Func<Either, T> either) => this switch
        {
            Text schema => text(schema),
            Choice schema => choice(schema),
            Number schema => number(schema),
            List schema => list(schema),
            Keys schema => keys(schema),
            Either schema => either(schema),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

/// <summary>A key of a format.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Description">What it is for.</param>
internal sealed record Key(string Name, Schema Value, string Description);

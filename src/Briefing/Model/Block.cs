namespace Briefing.Model;

/// <summary>A block of running text.</summary>
public abstract record Block<TLink>
{
    private Block()
    {
    }

    /// <summary>A paragraph.</summary>
    public sealed record Paragraph(IReadOnlyList<Inline<TLink>> Text) : Block<TLink>;

    /// <summary>A heading within the text; level 2 is the highest.</summary>
    public sealed record Heading(int Level, Slug Anchor, IReadOnlyList<Inline<TLink>> Text) : Block<TLink>;

    /// <summary>A list; numbered from <paramref name="Start"/>, or with bullets where it is null.</summary>
    public sealed record List(int? Start, IReadOnlyList<IReadOnlyList<Block<TLink>>> Items) : Block<TLink>;

    /// <summary>A quotation set off from the text.</summary>
    public sealed record Quote(IReadOnlyList<Block<TLink>> Text) : Block<TLink>;

    /// <summary>A table; its first row names the columns.</summary>
    public sealed record Table(
        IReadOnlyList<IReadOnlyList<Inline<TLink>>> Columns, IReadOnlyList<IReadOnlyList<IReadOnlyList<Inline<TLink>>>> Rows) : Block<TLink>;

    /// <summary>Lines to be shown as they are.</summary>
    public sealed record Preformatted(string Text) : Block<TLink>;

    /// <summary>A break between passages.</summary>
    public sealed record Divider : Block<TLink>;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Paragraph, T> paragraph,
        Func<Heading, T> heading,
        Func<List, T> list,
        Func<Quote, T> quote,
        Func<Table, T> table,
        Func<Preformatted, T> preformatted,
        Func<Divider, T> divider) => this switch
        {
            Paragraph block => paragraph(block),
            Heading block => heading(block),
            List block => list(block),
            Quote block => quote(block),
            Table block => table(block),
            Preformatted block => preformatted(block),
            Divider block => divider(block),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

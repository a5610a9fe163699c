namespace Briefing.Model;

/// <summary>A run within a block of text.</summary>
public abstract record Inline<TLink>
{
    private Inline()
    {
    }

    /// <summary>Characters to read. A slice, so that a text cut into runs is not copied.</summary>
    /// <param name="Text">The characters.</param>
    /// <param name="Language">Their language, where it is another than that of the words around them.</param>
    public sealed record Words(ReadOnlyMemory<char> Text, Language? Language = null) : Inline<TLink>;

    /// <summary>Stress emphasis.</summary>
    public sealed record Emphasis(IReadOnlyList<Inline<TLink>> Text) : Inline<TLink>;

    /// <summary>Strong importance.</summary>
    public sealed record Strong(IReadOnlyList<Inline<TLink>> Text) : Inline<TLink>;

    /// <summary>A fragment of code or a literal string.</summary>
    public sealed record Code(string Text) : Inline<TLink>;

    /// <summary>A line break that the author means.</summary>
    public sealed record LineBreak : Inline<TLink>;

    /// <summary>A link.</summary>
    public sealed record Link(TLink To, IReadOnlyList<Inline<TLink>> Text) : Inline<TLink>;

    /// <summary>The mark of a footnote, numbered from 1.</summary>
    public sealed record FootnoteMark(int Number) : Inline<TLink>;

    /// <summary>The mark of a side note, numbered from 1.</summary>
    public sealed record SideNoteMark(int Number) : Inline<TLink>;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Words, T> words,
        Func<Emphasis, T> emphasis,
        Func<Strong, T> strong,
        Func<Code, T> code,
        Func<LineBreak, T> lineBreak,
        Func<Link, T> link,
        Func<FootnoteMark, T> footnoteMark,
        Func<SideNoteMark, T> sideNoteMark) => this switch
        {
            Words inline => words(inline),
            Emphasis inline => emphasis(inline),
            Strong inline => strong(inline),
            Code inline => code(inline),
            LineBreak inline => lineBreak(inline),
            Link inline => link(inline),
            FootnoteMark inline => footnoteMark(inline),
            SideNoteMark inline => sideNoteMark(inline),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

namespace Briefing.Model;

/// <summary>Where a text mentions a term.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many.</param>
/// <param name="Spelling">The form of the term that stands there.</param>
public readonly record struct Mention(int Start, int Length, Spelling Spelling)
{
    /// <summary>Whether it is the first of its term on the page: that one leads to the term's entry.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The first character after it.</summary>
    public int End => Start + Length;

    /// <summary>The term.</summary>
    public Term Term => Spelling.Term;

    /// <summary>Whether it is told from the words around it: because it leads to the term's entry, or is of another language.</summary>
    public bool StandsOut => IsFirst || Spelling.Language is not null;

    /// <summary>It as a run of the text that it stands in.</summary>
    public Inline<Destination> RunOf(ReadOnlyMemory<char> text)
    {
        var words = new Inline<Destination>.Words(text[Start..End], Spelling.Language);
        return IsFirst ? new Inline<Destination>.Link(new Destination.Mention(Term), [words]) : words;
    }
}

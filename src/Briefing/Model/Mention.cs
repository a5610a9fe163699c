namespace Briefing.Model;

/// <summary>Where a text mentions a term.</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many.</param>
/// <param name="Term">The term.</param>
public readonly record struct Mention(int Start, int Length, Term Term)
{
    /// <summary>Whether it is the first of its term on the page: that one leads to the term's entry.</summary>
    public bool IsFirst { get; init; }

    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}

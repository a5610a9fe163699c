using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>A kind of terms.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Entries">The terms of that kind, with their definitions.</param>
public sealed record KindOfTerm(TermKind Kind, IReadOnlyList<Entry> Entries)
{
    /// <summary>The terms alone.</summary>
    public IReadOnlyList<Term> Terms { get; } = [.. Entries.Select(entry => entry.Term)];

    /// <summary>The kinds of which a glossary has any.</summary>
    public static IReadOnlyList<KindOfTerm> In(IReadOnlyList<Entry> glossary)
    {
        var kinds = new List<KindOfTerm>();
        foreach (var kind in Enum.GetValues<TermKind>())
        {
            if (glossary.Where(entry => entry.Term.Kind == kind).ToArray() is { Length: > 0 } entries)
            {
                kinds.Add(new KindOfTerm(kind, entries));
            }
        }

        return kinds;
    }
}

using Briefing.Model;

namespace Briefing;

/// <summary>One thing an author should know: what rule was met, where, in a sentence, and what to do about it.</summary>
/// <param name="Rule">The rule; its id is permanent.</param>
/// <param name="Place">Where it was met.</param>
/// <param name="Sentence">What is so, as a whole sentence.</param>
/// <param name="Remedy">What to do, as a whole sentence; the rule's own remedy where nothing closer is known.</param>
/// <param name="Related">Other places that belong to it, such as the first of two duplicates.</param>
public sealed record Diagnostic(Rule Rule, Place Place, string Sentence, string Remedy, IReadOnlyList<Related> Related)
{
    /// <summary>A diagnostic with the rule's own remedy and no related place.</summary>
    public Diagnostic(Rule rule, Place place, string sentence)
        : this(rule, place, sentence, rule.Remedy, [])
    {
    }

    /// <summary>A diagnostic with a closer remedy than the rule's own.</summary>
    public Diagnostic(Rule rule, Place place, string sentence, string remedy)
        : this(rule, place, sentence, remedy, [])
    {
    }

    private const int LongestText = 1_000;

    /// <summary>What is so, as a whole sentence; of a quoted text that goes on and on, the beginning and the end.</summary>
    public string Sentence { get; init; } = Shortened(Sentence);

    /// <summary>What to do, as a whole sentence, shortened likewise.</summary>
    public string Remedy { get; init; } = Shortened(Remedy);

    /// <summary>Finds a remedy that is closer still, where to look for it takes its time; null where there is none.</summary>
    public Func<string>? Closer { get; init; }

    /// <summary>Whether this keeps the site from being published.</summary>
    public bool IsError => Rule.Severity is Severity.Error;

    private static string Shortened(string text) =>
        text.Length <= LongestText
            ? text
            : $"{text.AsSpan(0, WholeCharacters.CutAt(text, LongestText / 2))} … "
                + $"{text.AsSpan(WholeCharacters.CutAt(text, text.Length - (LongestText / 2)))}";
}

/// <summary>A second place that a diagnostic speaks of, and what stands there.</summary>
public sealed record Related(Place Place, string Sentence);

/// <summary>What a stage made, and what it noticed on the way.</summary>
public sealed record Noticed<T>(T Value, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Orders what was noticed.</summary>
public static class DiagnosticOrder
{
    /// <summary>By file, line and column, so that an author can go from top to bottom.</summary>
    public static IEnumerable<Diagnostic> InFileOrder(this IEnumerable<Diagnostic> diagnostics) => diagnostics
        .OrderBy(diagnostic => diagnostic.Place.File.Path, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Place.Line)
        .ThenBy(diagnostic => diagnostic.Place.Column)
        .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
        .ThenBy(diagnostic => diagnostic.Sentence, StringComparer.Ordinal);
}

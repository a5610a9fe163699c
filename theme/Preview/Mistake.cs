namespace Briefing.Theme.Preview;

/// <summary>A mistake as a preview shows it over the page, worded and cut to be safe to show.</summary>
/// <param name="Place">The file, line and column.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Sentence">What is so.</param>
/// <param name="Line">The line that it stands on, with a mark under it; null where it stands on none.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Related">Other places that belong to it, and what stands there.</param>
public sealed record Mistake(string Place, string Rule, string Sentence, MarkedLine? Line, string Remedy, IReadOnlyList<string> Related);

/// <summary>A line of a file, and a mark to put under it.</summary>
public sealed record MarkedLine(string Text, string Mark);

namespace Briefing.Render.Pages;

/// <summary>A name that leads to a page.</summary>
/// <param name="Text">The name.</param>
/// <param name="Route">What it leads to.</param>
public sealed record ListedName(string Text, Route Route);

/// <summary>Names under a letter.</summary>
/// <param name="Name">The letter.</param>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Names">The names, in order.</param>
public sealed record ListedLetter(string Name, string Anchor, IReadOnlyList<ListedName> Names);

/// <summary>A letter, and where the names under it begin.</summary>
public sealed record LetterLink(string Name, Anchor At);

using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>What a page tells of a term that it leads to.</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">The sentences that its definition begins with, as words alone.</param>
public sealed record Definition(Term Term, string Text);

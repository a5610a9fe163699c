namespace Briefing.Model;

/// <summary>A form in which texts mention a term.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="MatchCase">Whether a text must agree in case.</param>
/// <param name="Term">The term.</param>
public sealed record Spelling(string Text, bool MatchCase, Term Term);

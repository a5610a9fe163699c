namespace Briefing.Model;

/// <summary>A form in which texts mention a term.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="MatchCase">Whether a text must agree in case.</param>
/// <param name="Term">The term.</param>
/// <param name="Language">Its language, where the author says that it is another than the site's.</param>
public sealed record Spelling(string Text, bool MatchCase, Term Term, Language? Language = null);

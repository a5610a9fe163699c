namespace Briefing.Model;

/// <summary>Words found in a seed, and where.</summary>
/// <param name="Text">The words, as the seed has them.</param>
/// <param name="Briefing">The briefing that the seed became.</param>
/// <param name="At">The paragraph they stand in, or the briefing's page where the seed's text is not published.</param>
/// <param name="Paragraph">That paragraph's number; null where the seed's text is not published.</param>
/// <param name="Prefix">The seed's words before them, to tell them from the same words elsewhere.</param>
/// <param name="Suffix">The seed's words after them.</param>
public sealed record Quotation(string Text, Headline Briefing, Anchor? At, int? Paragraph, string Prefix, string Suffix);

using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>A part of a seed's text with what cites each of its paragraphs.</summary>
/// <param name="Heading">What the author of the site calls it; null for what stands before the first heading.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record CitedSection(SectionHeading? Heading, IReadOnlyList<CitedParagraph> Paragraphs);

/// <summary>A paragraph, and the statements of the site that quote it.</summary>
public sealed record CitedParagraph(NumberedParagraph Paragraph, IReadOnlyList<Claim> CitedBy);

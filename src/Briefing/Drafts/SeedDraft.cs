namespace Briefing.Drafts;

/// <summary>A seed, decoded and parted into paragraphs.</summary>
/// <param name="File">The file it was read from; its text is not kept.</param>
/// <param name="Name">The file's name in <c>seeds/</c>, with its white space single and its letters composed, as front matter names it.</param>
/// <param name="Title">Its first line, where that looks like a title.</param>
/// <param name="Paragraphs">Its paragraphs without the title, white space made single.</param>
public sealed record SeedDraft(SourceText File, string Name, string? Title, IReadOnlyList<SeedParagraph> Paragraphs);

/// <summary>A paragraph of a seed.</summary>
/// <param name="Text">Its text, on one line.</param>
/// <param name="Line">The line of the file that it begins on, from 1.</param>
public readonly record struct SeedParagraph(ReadOnlyMemory<char> Text, int Line);

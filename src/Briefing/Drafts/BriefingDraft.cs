using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>The front matter of a seed, and the commentary under it: <c>input/briefings/&lt;slug&gt;.md</c>.</summary>
public sealed record BriefingDraft(
    Written<Slug> Slug,
    string Title,
    string Standfirst,
    Written<string> Seed,
    SourceDraft Source,
    Written<Rights> Rights,
    Dates Dates,
    IReadOnlyList<KeyPointDraft> KeyPoints,
    IReadOnlyList<SectionDraft> Sections,
    IReadOnlyList<SideNoteDraft> Notes,
    IReadOnlyList<TableDraft> Tables,
    ExtentDraft Extent,
    IReadOnlyList<Written<string>> Tags,
    IReadOnlyList<Written<string>> Aliases,
    IReadOnlyList<Written<Slug>> Related,
    Prose<WrittenLink> Commentary) : INamed
{
    /// <summary>The tags, without their places.</summary>
    public IReadOnlyList<string> TagNames { get; } = [.. Tags.Select(tag => tag.Value)];
}

/// <summary>Where a seed came from.</summary>
/// <param name="Stated">What the document itself states.</param>
/// <param name="Addresses">The addresses among it, where they are written.</param>
public sealed record SourceDraft(Source Stated, IReadOnlyList<Written<SiteUrl>> Addresses);

/// <summary>Which part of a seed is its text.</summary>
/// <param name="Start">The first words of the text.</param>
/// <param name="End">The last words of the text.</param>
/// <param name="Omit">Passages to leave out.</param>
public sealed record ExtentDraft(Written<string>? Start, Written<string>? End, IReadOnlyList<Written<string>> Omit);

/// <summary>A key point.</summary>
public sealed record KeyPointDraft(Written<Prose<WrittenLink>> Text, IReadOnlyList<EvidenceDraft> Evidence);

/// <summary>A heading, and the first words of the paragraph that it stands before.</summary>
public sealed record SectionDraft(Written<string> Heading, Written<string> Before);

/// <summary>A side note, and the words that it stands at.</summary>
public sealed record SideNoteDraft(Written<string> At, Prose<WrittenLink> Text);

/// <summary>A table with evidence in its cells.</summary>
public sealed record TableDraft(string Caption, Written<IReadOnlyList<string>> Columns, IReadOnlyList<TableRowDraft> Rows);

/// <summary>A row of a <see cref="TableDraft"/>.</summary>
public sealed record TableRowDraft(Written<string> Heading, Written<IReadOnlyList<TableCellDraft>> Cells);

/// <summary>A cell of a <see cref="TableDraft"/>.</summary>
public sealed record TableCellDraft(Written<string> Text, IReadOnlyList<EvidenceDraft> Evidence);

/// <summary>A quotation that must be found in a seed.</summary>
/// <param name="Seed">The seed's file name; null for the seed of the briefing or answer that it belongs to.</param>
/// <param name="Quote">The words.</param>
/// <param name="Prefix">Words before them, where they stand more than once.</param>
/// <param name="Suffix">Words after them, where they stand more than once.</param>
public sealed record EvidenceDraft(Written<string>? Seed, Written<string> Quote, string? Prefix, string? Suffix);

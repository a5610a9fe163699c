namespace Briefing.Model;

/// <summary>A briefing, whole.</summary>
/// <param name="Headline">Its title, standfirst and dates.</param>
/// <param name="Source">The document it is drawn from.</param>
/// <param name="Rights">How its seed may be used.</param>
/// <param name="KeyPoints">What a reader in a hurry should know.</param>
/// <param name="Sections">The seed's text; empty unless its rights allow to publish it.</param>
/// <param name="Tables">Tables with evidence in their cells.</param>
/// <param name="Commentary">What the author of the site has to say about it.</param>
/// <param name="Related">Briefings to read next.</param>
/// <param name="Terms">The terms that it mentions, A to Z.</param>
/// <param name="WordCount">How many words its text and commentary have.</param>
public sealed record Article(
    Headline Headline,
    Source Source,
    Rights Rights,
    IReadOnlyList<KeyPoint> KeyPoints,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<EvidenceTable> Tables,
    Prose<Destination> Commentary,
    IReadOnlyList<Headline> Related,
    IReadOnlyList<Term> Terms,
    int WordCount)
{
    /// <summary>Its standfirst, as its own page shows it.</summary>
    public required IReadOnlyList<Inline<Destination>> Standfirst { get; init; }

    /// <summary>Whether parts of its seed are left out: what is published of it is then not the whole document.</summary>
    public bool IsCut { get; init; }

    /// <summary>The passages that mention terms, in order.</summary>
    public IReadOnlyList<Use> Uses { get; init; } = [];

    /// <summary>Whether the text of somebody else stands in it, which may be used as its own rights say and not as the site's.</summary>
    public bool HasTextOfOthers => Sections.Count > 0 && Source.AccountBy is null;
}

/// <summary>A sentence or two that a briefing comes down to.</summary>
public sealed record KeyPoint(Prose<Destination> Text, IReadOnlyList<Quotation> Evidence);

/// <summary>A part of a seed's text.</summary>
/// <param name="Heading">What the author of the site calls it; null for what stands before the first heading.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
public sealed record Section(SectionHeading? Heading, IReadOnlyList<NumberedParagraph> Paragraphs);

/// <summary>A heading that an author put over a part of a seed's text.</summary>
public sealed record SectionHeading(string Text, Anchor Anchor);

/// <summary>A table whose cells rest on quotations.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The columns' headings.</param>
/// <param name="Rows">The rows, each with as many cells as there are columns.</param>
public sealed record EvidenceTable(string Caption, IReadOnlyList<string> Columns, IReadOnlyList<EvidenceRow> Rows);

/// <summary>A row of an <see cref="EvidenceTable"/>.</summary>
public sealed record EvidenceRow(string Heading, IReadOnlyList<EvidenceCell> Cells);

/// <summary>A cell of an <see cref="EvidenceTable"/>.</summary>
public sealed record EvidenceCell(IReadOnlyList<Inline<Destination>> Text, IReadOnlyList<Quotation> Evidence);

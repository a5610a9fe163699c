using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>A glossary entry: <c>input/glossary/&lt;slug&gt;.md</c>.</summary>
public sealed record TermDraft(
    Written<Slug> Slug,
    Written<string> Name,
    IReadOnlyList<Written<string>> Spellings,
    bool MatchCase,
    TermKind Kind,
    IReadOnlyList<Written<Slug>> SeeAlso,
    IReadOnlyList<EvidenceDraft> Evidence,
    Prose<WrittenLink> Definition);

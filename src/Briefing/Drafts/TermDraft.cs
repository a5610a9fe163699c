using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>A glossary entry: <c>input/glossary/&lt;slug&gt;.md</c>.</summary>
public sealed record TermDraft(
    Written<Slug> Slug,
    Written<string> Name,
    IReadOnlyList<SpellingDraft> Spellings,
    bool MatchCase,
    TermKind? Kind,
    IReadOnlyList<Written<Slug>> SeeAlso,
    IReadOnlyList<EvidenceDraft> Evidence,
    Prose<WrittenLink> Definition) : INamed;

/// <summary>Another form of a term.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Language">Its language, if it is said.</param>
public sealed record SpellingDraft(Written<string> Text, Language? Language);

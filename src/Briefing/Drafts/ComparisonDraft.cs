using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>A question and its answers: <c>input/comparisons/&lt;slug&gt;.yml</c>.</summary>
public sealed record ComparisonDraft(
    Written<Slug> Slug,
    string Question,
    IReadOnlyList<AnswerDraft> Answers,
    Written<Verdict>? Verdict,
    Prose<WrittenLink> Remark) : INamed;

/// <summary>What one seed answers.</summary>
public sealed record AnswerDraft(Written<string> Seed, Prose<WrittenLink> Text, IReadOnlyList<EvidenceDraft> Evidence);

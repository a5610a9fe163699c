using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Drafts;

/// <summary>An entry of a list in <c>input/timeline/*.yml</c>.</summary>
public sealed record EventDraft(
    Written<Slug> Slug,
    Written<When> Date,
    Written<When>? Until,
    string? About,
    string Title,
    Prose<WrittenLink> Text,
    IReadOnlyList<Written<Slug>> Actors,
    IReadOnlyList<Written<Slug>> Briefings,
    IReadOnlyList<EvidenceDraft> Evidence) : INamed;

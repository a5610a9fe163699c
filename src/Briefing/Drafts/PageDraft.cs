using Briefing.Model;

namespace Briefing.Drafts;

/// <summary>A page of the site itself: <c>input/pages/&lt;slug&gt;.md</c>.</summary>
public sealed record PageDraft(
    Written<Slug> Slug, string Title, string? Standfirst, IReadOnlyList<Written<string>> Aliases, Prose<WrittenLink> Body) : INamed;

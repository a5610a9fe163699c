using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes a page of the site itself from its file.</summary>
internal static class PageRelater
{
    public static Standing Relate(PageDraft draft, Context context, List<Diagnostic> notices) => new(
        draft.Slug.Value,
        draft.Title,
        draft.Standfirst,
        context.PageLinker(notices).Link(draft.Body),
        context.Names.Routes.Standing(draft.Slug.Value));
}

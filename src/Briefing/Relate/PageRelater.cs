using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Makes a page of the site itself from its file.</summary>
internal static class PageRelater
{
    public static Standing Relate(PageDraft draft, Context context, List<Diagnostic> notices)
    {
        var linker = context.PageLinker(notices);
        return new Standing(
            draft.Slug.Value,
            draft.Title,
            linker.LinkWords((draft.Standfirst ?? "").AsMemory()),
            linker.Link(draft.Body),
            context.Names.Routes.Standing(draft.Slug.Value));
    }
}

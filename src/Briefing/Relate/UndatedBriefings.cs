using Briefing.Drafts;

namespace Briefing.Relate;

/// <summary>Notices briefings without a date where others have one; whoever dates none has no use for dates.</summary>
internal static class UndatedBriefings
{
    public static void Notice(IReadOnlyList<BriefingDraft> drafts, List<Diagnostic> notices)
    {
        if (!drafts.Any(IsDated))
        {
            return;
        }

        notices.AddRange(drafts
            .Where(draft => !IsDated(draft) && IsRead(draft))
            .Select(draft => new Diagnostic(Rules.UndatedBriefing, draft.Slug.Place.File.Beginning, "The briefing has no date.")));
    }

    // Front matter that can't be read may have a date; that it can't has been noticed.
    private static bool IsRead(BriefingDraft draft) => draft.Seed.IsWhole;

    private static bool IsDated(BriefingDraft draft) => draft.Dates.LastChanged is not null;
}

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
            .Where(draft => !IsDated(draft))
            .Select(draft => new Diagnostic(Rules.UndatedBriefing, draft.Slug.Place.File.Beginning, "The briefing has no date.")));
    }

    private static bool IsDated(BriefingDraft draft) => draft.Dates.LastChanged is not null;
}

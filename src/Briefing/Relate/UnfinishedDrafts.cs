using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>A new briefing builds as it is; that is no reason to publish it as it is.</summary>
internal static class UnfinishedDrafts
{
    public static void Notice(IEnumerable<BriefingDraft> drafts, List<Diagnostic> notices)
    {
        foreach (var draft in drafts)
        {
            if (draft.Standfirst == Placeholder.Standfirst)
            {
                notices.Add(Unwritten(draft, "standfirst", Placeholder.Standfirst));
            }

            if (draft.Commentary.Blocks is [_] && PlainText.Of(draft.Commentary) == Placeholder.Commentary)
            {
                notices.Add(Unwritten(draft, "commentary", Placeholder.Commentary));
            }
        }
    }

    private static Diagnostic Unwritten(BriefingDraft draft, string what, string words)
    {
        var file = draft.Slug.Place.File;
        var place = file.Text.IndexOf(words, StringComparison.Ordinal) is var start and >= 0 ? file.At(start, words.Length) : file.Beginning;
        return new Diagnostic(Rules.UnfinishedDraft, place, $"The {what} of “{draft.Title}” is not written yet.");
    }
}

using Briefing.Drafts;
using Briefing.Relate.Evidence;

namespace Briefing.Relate.Seeds;

/// <summary>Notices a first line that was taken for the title of a published text, and that no title of the briefing tells.</summary>
internal static class UntoldTitle
{
    public static void Notice(BriefingDraft draft, QuotedText text, List<Diagnostic> notices)
    {
        if (!text.IsPublished || text.Text.Seed.Title is not { } title || draft.Source.Stated.Title is not null || IsTold(title, text))
        {
            return;
        }

        notices.Add(new Diagnostic(
            Rules.UntoldTitle, draft.Seed.Place,
            $"The first line of {text.Text.Seed.Name}, “{title}”, is taken for its title, and would stand nowhere."));
    }

    private static bool IsTold(string title, QuotedText text) =>
        Wordings.LevelWritten(title).Equals(Wordings.LevelWritten(text.Briefing.Title), StringComparison.OrdinalIgnoreCase)
        || (text.Text.Whole is [var first, ..] && first.Span.SequenceEqual(title));
}

using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate;

/// <summary>Notices front matter that does with a seed what its rights do not allow.</summary>
internal static class RightsCheck
{
    public static void Notice(IReadOnlyList<BriefingDraft> drafts, List<Diagnostic> notices)
    {
        foreach (var draft in drafts.Where(draft => draft.Rights.IsWhole))
        {
            if (draft.Rights.Value.Mode is RightsMode.Full)
            {
                NoticeUnlicensed(draft, notices);
                NoticeDerived(draft, notices);
            }
            else
            {
                NoticeUnpublished(draft, notices);
            }
        }

        var first = new Dictionary<string, Written<Rights>>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => draft.Seed.IsWhole && draft.Rights.IsWhole))
        {
            if (!first.TryAdd(draft.Seed.Value, draft.Rights))
            {
                NoticeDifferent(draft, first[draft.Seed.Value], notices);
            }
        }
    }

    private static void NoticeUnlicensed(BriefingDraft draft, List<Diagnostic> notices)
    {
        if (draft.Rights.Value is { Licence: null, Permission: null })
        {
            notices.Add(new Diagnostic(
                Rules.UnlicensedText, draft.Rights.Place, "The rights allow the full text, but name neither a licence nor a permission."));
        }
    }

    // A permission that is written down beside the licence may allow what the licence does not.
    private static void NoticeDerived(BriefingDraft draft, List<Diagnostic> notices)
    {
        if (draft.Rights.Value is not { Licence: { ForbidsDerivatives: true } licence, Permission: null })
        {
            return;
        }

        var cuts = new[] { draft.Extent.Start, draft.Extent.End }.OfType<Written<string>>().Concat(draft.Extent.Omit);
        notices.AddRange(cuts.Select(cut => new Diagnostic(
            Rules.NoDerivatives, cut.Place, $"The licence {licence.Name} forbids to leave out a part of the text.")));
        notices.AddRange(draft.Notes.Select(note => new Diagnostic(
            Rules.NoDerivatives, note.At.Place, $"The licence {licence.Name} forbids side notes in the text.")));
    }

    private static void NoticeUnpublished(BriefingDraft draft, List<Diagnostic> notices)
    {
        if (draft.Sections is [var section, ..])
        {
            notices.Add(new Diagnostic(
                Rules.UnpublishedText, section.Heading.Place, "The headings are for a text that its rights keep from being published."));
        }

        if (draft.Notes is [var note, ..])
        {
            notices.Add(new Diagnostic(
                Rules.UnpublishedText, note.At.Place, "The side notes are for a text that its rights keep from being published."));
        }
    }

    private static void NoticeDifferent(BriefingDraft draft, Written<Rights> first, List<Diagnostic> notices)
    {
        if (draft.Rights.Value.Mode != first.Value.Mode)
        {
            notices.Add(new Diagnostic(
                Rules.RightsDiffer, draft.Rights.Place, $"Another briefing gives {draft.Seed.Value} a different mode.", Rules.RightsDiffer.Remedy,
                [new Related(first.Place, "It is given here.")]));
        }
    }
}

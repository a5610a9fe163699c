using Briefing.Drafts;

namespace Briefing.Relate;

/// <summary>Notices tags that only case tells from others; what most briefings write is what the others were to write.</summary>
internal static class TagCheck
{
    public static void Notice(IReadOnlyList<BriefingDraft> drafts, List<Diagnostic> notices)
    {
        // On most sites there are none, which is seen sooner than how often each is written.
        var written = drafts.SelectMany(draft => draft.TagNames).ToHashSet(StringComparer.Ordinal);
        if (written.ToHashSet(StringComparer.OrdinalIgnoreCase).Count == written.Count)
        {
            return;
        }

        foreach (var alike in drafts.SelectMany(draft => draft.Tags).GroupBy(tag => tag.Value, StringComparer.OrdinalIgnoreCase))
        {
            var usual = alike.GroupBy(tag => tag.Value, StringComparer.Ordinal).MaxBy(same => same.Count())!;
            notices.AddRange(alike
                .Where(tag => tag.Value != usual.Key)
                .Select(tag => new Diagnostic(
                    Rules.TagsDifferInCase, tag.Place,
                    $"The tag “{tag.Value}” is written “{usual.Key}” elsewhere.", Rules.TagsDifferInCase.Remedy,
                    [new Related(usual.First().Place, "It is written so here.")])));
        }
    }
}

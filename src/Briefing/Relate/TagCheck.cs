using Briefing.Drafts;

namespace Briefing.Relate;

/// <summary>Notices tags that only case tells from others; what most briefings write is what the others were to write.</summary>
internal static class TagCheck
{
    public static void Notice(IEnumerable<BriefingDraft> drafts, List<Diagnostic> notices)
    {
        foreach (var alike in drafts.SelectMany(draft => draft.Tags).GroupBy(tag => tag.Value, StringComparer.OrdinalIgnoreCase))
        {
            var usual = alike.GroupBy(tag => tag.Value, StringComparer.Ordinal).MaxBy(written => written.Count())!;
            notices.AddRange(alike
                .Where(tag => tag.Value != usual.Key)
                .Select(tag => new Diagnostic(
                    Rules.TagsDifferInCase, tag.Place,
                    $"The tag “{tag.Value}” is written “{usual.Key}” elsewhere.", Rules.TagsDifferInCase.Remedy,
                    [new Related(usual.First().Place, "It is written so here.")])));
        }
    }
}

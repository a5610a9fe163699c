using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Seeds;

namespace Briefing.Relate;

/// <summary>The text that each briefing takes from its seed.</summary>
internal sealed class BriefingTexts
{
    private readonly Dictionary<Slug, QuotedText> byBriefing = [];

    public BriefingTexts(Sources sources, Names names, List<Diagnostic> notices)
    {
        var seeds = sources.Seeds.ToDictionary(seed => seed.Name, StringComparer.Ordinal);
        foreach (var draft in sources.Briefings.DistinctBy(draft => draft.Slug.Value))
        {
            byBriefing.Add(draft.Slug.Value, TextOf(draft, seeds, names, notices));
        }

        BySeed = byBriefing.Values.Where(text => text.Text.Seed.Name.Length > 0).ToLookup(text => text.Text.Seed.Name, StringComparer.Ordinal);
        foreach (var seed in sources.Seeds.Where(seed => !BySeed.Contains(seed.Name)))
        {
            notices.Add(new Diagnostic(Rules.UnusedSeed, seed.File.Beginning, $"No briefing is drawn from {seed.Name}."));
        }
    }

    /// <summary>The texts by the file name of their seed.</summary>
    public ILookup<string, QuotedText> BySeed { get; }

    /// <summary>The seeds whose text no briefing may publish, in the order of their names.</summary>
    public IReadOnlyList<Withheld> Withheld => [.. BySeed
        .Where(texts => !texts.Any(text => text.IsPublished))
        .Select(texts => texts.First())
        .OrderBy(text => text.Text.Seed.Name, StringComparer.Ordinal)
        .Select(text => new Withheld(text.Text.Seed.Name, text.Draft.Rights, text.Text.Seed.Title, text.Text.Whole))];

    /// <summary>The text of a briefing.</summary>
    public QuotedText Of(BriefingDraft draft) => byBriefing[draft.Slug.Value];

    private static QuotedText TextOf(BriefingDraft draft, Dictionary<string, SeedDraft> seeds, Names names, List<Diagnostic> notices)
    {
        if (seeds.TryGetValue(draft.Seed.Value, out var seed))
        {
            return new QuotedText(names.Of(draft), SeedText.Cut(seed, draft.Extent, notices), draft);
        }

        if (draft.Seed.Value.Length > 0)
        {
            notices.Add(new Diagnostic(
                Rules.UnknownReference, draft.Seed.Place, $"There is no seed called “{draft.Seed.Value}”.",
                NearMiss.Hint(draft.Seed.Value, seeds.Keys) + "Put the file into seeds/, or correct its name."));
        }

        return new QuotedText(names.Of(draft), new SeedText(new SeedDraft(new SourceText("", ""), "", null, []), []), draft);
    }
}

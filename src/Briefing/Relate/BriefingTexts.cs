using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Evidence;
using Briefing.Relate.Seeds;

namespace Briefing.Relate;

/// <summary>The text that each briefing takes from its seed.</summary>
internal sealed class BriefingTexts
{
    private const string MissingSeed = "Put the file into seeds/, or correct its name.";

    private readonly Dictionary<string, SeedDraft> seeds;
    private readonly Dictionary<Slug, QuotedText> byBriefing = [];
    private readonly Dictionary<BriefingDraft, QuotedText> cutCleanly = new(ReferenceEqualityComparer.Instance);

    public BriefingTexts(Sources sources, Names names, Recollection? before, List<Diagnostic> notices)
    {
        seeds = sources.Seeds.DistinctBy(seed => seed.Name).ToDictionary(seed => seed.Name, StringComparer.Ordinal);
        foreach (var draft in sources.Briefings.DistinctBy(draft => draft.Slug.Value))
        {
            byBriefing.Add(draft.Slug.Value, TextOf(draft, names.Of(draft), before, notices));
        }

        BySeed = byBriefing.Values.Where(text => text.Text.Seed.Name.Length > 0).ToLookup(text => text.Text.Seed.Name, StringComparer.Ordinal);
        Undecided = UndecidedOf(sources);
        foreach (var seed in sources.Seeds.Where(seed => !BySeed.Contains(seed.Name) && !Undecided.Contains(seed.Name)))
        {
            notices.Add(new Diagnostic(Rules.UnusedSeed, seed.File.Beginning, $"No briefing is drawn from {seed.Name}."));
        }
    }

    /// <summary>The texts by the file name of their seed.</summary>
    public ILookup<string, QuotedText> BySeed { get; }

    /// <summary>
    /// The seeds that have no text only because something else is wrong: a briefing that may be theirs names no seed that is there, or
    /// has a slug that is taken. When that is mended, what is quoted from them may be right.
    /// </summary>
    public IReadOnlySet<string> Undecided { get; }

    /// <summary>The seeds whose text no briefing may publish, in the order of their names.</summary>
    public IReadOnlyList<Withheld> Withheld => [.. BySeed
        .Where(texts => !texts.Any(text => text.IsPublished))
        .Select(texts => texts.First())
        .OrderBy(text => text.Text.Seed.Name, StringComparer.Ordinal)
        .Select(text => new Withheld(text.Text.Seed.Name, text.Draft.Rights, text.Text.Seed.Title, text.Text.Whole))];

    /// <summary>The text of a briefing, for its own page.</summary>
    public QuotedText Of(BriefingDraft draft, Context context)
    {
        context.Footing?.Quoted(draft.Seed.Value, [.. BySeed[draft.Seed.Value]]);
        return byBriefing[draft.Slug.Value];
    }

    /// <summary>The same, if nothing was noticed when it was taken from its seed.</summary>
    public QuotedText? CutCleanly(BriefingDraft draft) => cutCleanly.GetValueOrDefault(draft);

    private HashSet<string> UndecidedOf(Sources sources)
    {
        var named = sources.Briefings.Select(draft => draft.Seed.Value).ToHashSet(StringComparer.Ordinal);
        var isAnyAstray = named.Any(seed => !seeds.ContainsKey(seed));
        return seeds.Keys.Where(seed => !BySeed.Contains(seed) && (isAnyAstray || named.Contains(seed))).ToHashSet(StringComparer.Ordinal);
    }

    private QuotedText TextOf(BriefingDraft draft, Headline briefing, Recollection? before, List<Diagnostic> notices)
    {
        if (seeds.TryGetValue(draft.Seed.Value, out var seed))
        {
            var noticed = notices.Count;
            var text = before?.TextOf(draft, seed, briefing) ?? new QuotedText(briefing, SeedText.Cut(seed, draft.Extent, notices), draft);
            if (notices.Count == noticed)
            {
                cutCleanly.Add(draft, text);
            }

            return text;
        }

        if (draft.Seed.Value.Length > 0)
        {
            notices.Add(new Diagnostic(
                Rules.UnknownReference, draft.Seed.Place, $"There is no seed called “{draft.Seed.Value}”.", MissingSeed)
            {
                Closer = () => NearMiss.Hint(draft.Seed.Value, seeds.Keys) + MissingSeed,
            });
        }

        return new QuotedText(briefing, new SeedText(new SeedDraft(new SourceText("", ""), "", null, []), [], []), draft);
    }
}

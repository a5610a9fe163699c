using Briefing.Model;

namespace Briefing;

/// <summary>The statements of a site that rest on quotations, and the way back to them from the paragraphs that they quote.</summary>
internal sealed class ClaimIndex
{
    private readonly ILookup<Cited, Claim> byParagraph;
    private readonly ILookup<Slug, Quotation> byBriefing;

    public ClaimIndex(
        IReadOnlyList<Article> articles, IReadOnlyList<Period> timeline, IReadOnlyList<Entry> glossary, IReadOnlyList<Comparison> comparisons)
    {
        IEnumerable<Claim> all =
        [
            .. articles.SelectMany(Claim.Of),
            .. timeline.SelectMany(period => period.Events).Select(Claim.Of),
            .. glossary.Select(Claim.Of),
            .. comparisons.Select(Claim.Of),
        ];
        All = [.. all.Where(claim => claim.Evidence.Count > 0)];
        byParagraph = All
            .SelectMany(claim => claim.Evidence
                .Where(quotation => quotation.Paragraph is not null)
                .Select(quotation => new Cited(quotation.Briefing.Slug, quotation.Paragraph!.Value))
                .Distinct()
                .Select(paragraph => new { Paragraph = paragraph, Claim = claim }))
            .ToLookup(pair => pair.Paragraph, pair => pair.Claim);
        byBriefing = All.SelectMany(claim => claim.Evidence).ToLookup(quotation => quotation.Briefing.Slug);
    }

    /// <summary>All of them: briefing by briefing, then events, terms and comparisons.</summary>
    public IReadOnlyList<Claim> All { get; }

    /// <summary>What is quoted from the seed of a briefing, each passage once, in the order of its text.</summary>
    public IEnumerable<Quotation> Of(Headline briefing) => byBriefing[briefing.Slug]
        .DistinctBy(quotation => quotation.Passage)
        .OrderBy(quotation => quotation.Passage.Paragraph)
        .ThenBy(quotation => quotation.Passage.Start);

    /// <summary>Those that quote a paragraph of a briefing's text.</summary>
    public IEnumerable<Claim> On(Headline briefing, int paragraph) => byParagraph[new Cited(briefing.Slug, paragraph)];

    private sealed record Cited(Slug Briefing, int Paragraph);
}

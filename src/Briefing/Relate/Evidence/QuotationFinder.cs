using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate.Evidence;

/// <summary>Finds quotations in the texts of briefings. One that can't be found is noticed with the nearest passage there is.</summary>
/// <param name="texts">The text of each briefing that a seed became, by the seed's file name.</param>
/// <param name="undecided">The seeds of which nobody can say yet what can be quoted.</param>
/// <param name="longest">How many words a quotation may have in the mode digest.</param>
/// <param name="footing">Where to note the texts that were asked for.</param>
internal sealed class QuotationFinder(ILookup<string, QuotedText> texts, IReadOnlySet<string> undecided, int longest, Footing? footing = null)
{
    /// <summary>The same texts; those that are asked for from now on are noted.</summary>
    public QuotationFinder NotedOn(Footing asking) => new(texts, undecided, longest, asking);

    /// <summary>
    /// The same texts, of which that of a briefing is the first to be looked into: where others are drawn from its seed, it quotes itself.
    /// </summary>
    public QuotationFinder Preferring(QuotedText own) => new(texts, undecided, longest, footing) { Own = own };

    private QuotedText? Own { get; init; }

    /// <summary>The texts of the briefings that are drawn from a seed.</summary>
    public IReadOnlyList<QuotedText> TextsOf(string seed)
    {
        IReadOnlyList<QuotedText> found = [.. texts[seed]];
        footing?.Quoted(seed, found);
        return found.Count > 1 && Own is not null ? [.. found.OrderByDescending(text => ReferenceEquals(text, Own))] : found;
    }

    /// <summary>Finds pieces of evidence that name their seed.</summary>
    public IReadOnlyList<Quotation> Find(IReadOnlyList<EvidenceDraft> evidence, List<Diagnostic> notices) =>
        Find(evidence, each => each.Seed, notices);

    /// <summary>
    /// Finds pieces of evidence that stand in the context of a seed. Whoever names that seed notices where it can't be quoted from.
    /// </summary>
    public IReadOnlyList<Quotation> Find(IReadOnlyList<EvidenceDraft> evidence, Written<string> seed, List<Diagnostic> notices) =>
        Find([.. evidence.Where(each => each.Seed is not null || TextsOf(seed.Value).Count > 0)], each => each.Seed ?? seed, notices);

    /// <summary>Notices a seed that no briefing is drawn from.</summary>
    public void NoticeUndrawn(Written<string> seed, List<Diagnostic> notices)
    {
        if (seed.IsWhole && !undecided.Contains(seed.Value))
        {
            notices.Add(new Diagnostic(
                Rules.UnknownReference, seed.Place, $"No briefing is drawn from a seed called “{seed.Value}”.")
            {
                Closer = () => NearMiss.Hint(seed.Value, texts.Select(group => group.Key).Concat(undecided)) + Rules.UnknownReference.Remedy,
            });
        }
    }

    private Quotation[] Find(IReadOnlyList<EvidenceDraft> evidence, Func<EvidenceDraft, Written<string>?> seedOf, List<Diagnostic> notices)
    {
        var found = new List<Quotation>();
        var first = new Dictionary<(Slug, Passage), Place>();
        foreach (var each in evidence)
        {
            if (Find(each, seedOf(each), notices) is not { } quotation)
            {
                continue;
            }

            found.Add(quotation);
            if (!first.TryAdd((quotation.Briefing.Slug, quotation.Passage), each.Quote.Place))
            {
                notices.Add(new Diagnostic(
                    Rules.NamedTwice, each.Quote.Place, "The same words are quoted a second time.", Rules.NamedTwice.Remedy,
                    [new Related(first[(quotation.Briefing.Slug, quotation.Passage)], "They are quoted here first.")]));
            }
        }

        return [.. found];
    }

    private Quotation? Find(EvidenceDraft evidence, Written<string>? seed, List<Diagnostic> notices)
    {
        if (seed is null)
        {
            notices.Add(new Diagnostic(
                Rules.MissingField, evidence.Quote.Place, "The quotation does not say which seed it is from.",
                "Add seed: with the name of a file in seeds/."));
            return null;
        }

        if (evidence.Quote.Value.Length == 0)
        {
            return null;
        }

        var candidates = TextsOf(seed.Value);
        if (candidates.Count == 0)
        {
            NoticeUndrawn(seed, notices);
            return null;
        }

        // An empty seed has been noticed as such.
        if (candidates.All(text => text.Text.Seed.Paragraphs.Count == 0))
        {
            return null;
        }

        foreach (var text in candidates)
        {
            switch (Surroundings.Matches(evidence, text.Text.Paragraphs))
            {
                case []:
                    continue;
                case [var only] when text.Refusal(only, evidence.Quote.Place, longest) is { } refusal:
                    notices.Add(refusal);
                    return null;
                case [var only]:
                    return QuotationMaker.Quote(only, text);
                default:
                    notices.Add(new Diagnostic(
                        Rules.QuotationFoundTwice, evidence.Quote.Place, $"The quotation stands more than once in {seed.Value}."));
                    return null;
            }
        }

        notices.Add(MissingQuotation.Of(evidence, seed.Value, candidates));
        return null;
    }
}

using Briefing.Drafts;
using Briefing.Model;
using Briefing.Propose.Dates;
using Briefing.Propose.Endings;
using Briefing.Propose.Phrases;
using Briefing.Relate.Terms;

namespace Briefing.Propose;

/// <summary>Reads a seed as an editor would on first sight, and proposes what to write about it.</summary>
internal static class Proposer
{
    /// <summary>Proposes front matter for a seed.</summary>
    /// <param name="seed">The seed.</param>
    /// <param name="glossary">The terms that the site has already.</param>
    public static Proposal Propose(SeedDraft seed, IReadOnlyList<Entry> glossary)
    {
        var ending = EndingFinder.Find(seed);
        var text = seed.Paragraphs.Take(ending?.Kept ?? seed.Paragraphs.Count).Select(paragraph => paragraph.Text).ToList();
        var finder = new TermFinder(glossary.SelectMany(entry => entry.AllSpellings));
        var title = Titles.Of(seed);
        return new Proposal(
            Titles.SlugOf(seed, title),
            title,
            seed.Name,
            seed.Title,
            ending,
            [.. text.SelectMany(DateFinder.Find)],
            [.. Count.Each(text.SelectMany(paragraph => finder.Find(paragraph.Span)).Select(mention => mention.Term.Name))
                .OrderByDescending(term => term.Times)
                .ThenBy(term => term.Phrase, Alphabet.Order)],
            Candidates.In(text, finder));
    }
}

using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>The terms that a page leads to, each with the beginning of its definition.</summary>
/// <param name="glossary">All entries, A to Z.</param>
internal sealed class Definitions(IReadOnlyList<Entry> glossary)
{
    /// <summary>About two sentences: a preview that can be taken in at a glance, and a list of dozens that stays small.</summary>
    private const int Room = 280;

    private readonly Lazy<Definition[]> all = new(() =>
        [.. glossary.Select(entry => new Definition(entry.Term, Sentences.Opening(FirstWords.Of(entry.Definition), Room)))]);

    private readonly Lazy<Dictionary<Slug, int>> placeOf = new(() =>
        glossary.Index().ToDictionary(place => place.Item.Term.Slug, place => place.Index));

    /// <summary>Those of a briefing and of the events that stand on its page.</summary>
    public IReadOnlyList<Definition> On(Article article, IEnumerable<Event> events) => Of(article.Terms
        .Concat(article.KeyPoints.SelectMany(point => Destinations.TermsIn(point.Text)))
        .Concat(Destinations.TermsIn(article.Commentary))
        .Concat(events.SelectMany(In)));

    /// <summary>Those of events.</summary>
    public IReadOnlyList<Definition> On(IEnumerable<Event> events) => Of(events.SelectMany(In));

    /// <summary>Those of an entry and of the events that stand on its page, but its own.</summary>
    public IReadOnlyList<Definition> On(Entry entry, IEnumerable<Event> events) =>
        Of(Destinations.TermsIn(entry.Definition).Concat(entry.SeeAlso).Concat(events.SelectMany(In)).Where(term => term.Slug != entry.Term.Slug));

    /// <summary>Those of entries that stand on one page, but their own.</summary>
    public IReadOnlyList<Definition> Beside(IReadOnlyList<Entry> entries)
    {
        var own = entries.Select(entry => entry.Term.Slug).ToHashSet();
        return Of(entries.SelectMany(entry => Destinations.TermsIn(entry.Definition)).Where(term => !own.Contains(term.Slug)));
    }

    /// <summary>Those of a comparison, with what is remarked on it.</summary>
    public IReadOnlyList<Definition> On(Comparison comparison) => Of(In(comparison).Concat(Destinations.TermsIn(comparison.Remark)));

    /// <summary>Those of the answers of comparisons.</summary>
    public IReadOnlyList<Definition> On(IEnumerable<Comparison> comparisons) => Of(comparisons.SelectMany(In));

    /// <summary>Those of a page of the site itself.</summary>
    public IReadOnlyList<Definition> On(Standing page) => Of(Destinations.TermsIn(page.Standfirst).Concat(Destinations.TermsIn(page.Body)));

    private static IEnumerable<Term> In(Event happening) => Destinations.TermsIn(happening.Text).Concat(happening.Actors);

    private static IEnumerable<Term> In(Comparison comparison) => comparison.Answers.SelectMany(answer => Destinations.TermsIn(answer.Text));

    private IReadOnlyList<Definition> Of(IEnumerable<Term> terms)
    {
        var told = new bool[all.Value.Length];
        foreach (var term in terms)
        {
            told[placeOf.Value[term.Slug]] = true;
        }

        return all.Value.Where((_, place) => told[place]).ToArray();
    }
}

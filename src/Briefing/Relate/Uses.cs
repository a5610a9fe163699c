using Briefing.Model;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>Where each term is used: the way back from texts to terms.</summary>
internal sealed class Uses
{
    private readonly TermFinder finder;
    private readonly Dictionary<Slug, List<Use>> uses = [];

    public Uses(
        TermFinder finder, IReadOnlyList<Article> articles, IReadOnlyList<Event> events, IReadOnlyList<Comparison> comparisons, Recollection? recollection)
    {
        this.finder = finder;
        Add(articles, article => Used(ParagraphsOf(article), PlacesIn(article)), recollection);
        Add(events, happening => Used([], PlacesIn(happening)), recollection);
        Add(comparisons, comparison => Used([], PlacesIn(comparison)), recollection);
    }

    /// <summary>The passages that mention a term, in the order of the site.</summary>
    public IReadOnlyList<Use> Of(Term term) => uses.TryGetValue(term.Slug, out var known) ? known : [];

    private void Add<T>(IReadOnlyList<T> things, Func<T, Used> find, Recollection? recollection)
        where T : class
    {
        var found = new Used[things.Count];
        Parallel.For(0, things.Count, i => found[i] = recollection?.UsesIn(things[i]) ?? find(things[i]));
        for (var i = 0; i < found.Length; i++)
        {
            recollection?.Keep(things[i], found[i]);
            foreach (var (term, use) in found[i].Found)
            {
                (uses.TryGetValue(term, out var known) ? known : uses[term] = []).Add(use);
            }
        }
    }

    private Used Used(IEnumerable<(Place Place, IReadOnlyList<Mention> Mentions)> known, IEnumerable<Place> places)
    {
        Place[] others = [.. places];
        return new Used(
            [.. others.Select(place => place.Text)],
            [.. known.SelectMany(pair => UsesIn(pair.Place, pair.Mentions)), .. others.SelectMany(place => UsesIn(place, finder.Find(place.Text.Span)))]);
    }

    private static IEnumerable<(Slug Term, Use Use)> UsesIn(Place place, IReadOnlyList<Mention> mentions)
    {
        // Where the last sentence ends that was told of a term: what it says more of it there is not told again.
        var told = new Dictionary<Slug, int>();
        foreach (var mention in mentions)
        {
            if (mention.Start >= told.GetValueOrDefault(mention.Term.Slug))
            {
                told[mention.Term.Slug] = mention.End + Sentences.Around(place.Text, mention.Start, mention.Length).After.Length;
                yield return (mention.Term.Slug, new Use(place.In, place.At, place.Text, mention.Start, mention.Length));
            }
        }
    }

    // Their mentions were found when they were linked.
    private static IEnumerable<(Place Place, IReadOnlyList<Mention> Mentions)> ParagraphsOf(Article article) => article.Sections
        .SelectMany(section => section.Paragraphs)
        .Select(paragraph => (new Place(article.Headline.Title, paragraph.Anchor, paragraph.Words), paragraph.Mentions));

    private static IEnumerable<Place> PlacesIn(Article article) =>
        PlacesIn(article.Headline.Title, article.Headline.Route.At(PartId.Commentary), article.Commentary);

    private static IEnumerable<Place> PlacesIn(Event happening) =>
        [new Place(happening.Title, happening.Anchor, PlainText.Of(happening.Text).AsMemory())];

    private static IEnumerable<Place> PlacesIn(Comparison comparison) => comparison.Answers
        .SelectMany(answer => PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Answers), answer.Text))
        .Concat(PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Remark), comparison.Remark));

    private static IEnumerable<Place> PlacesIn(string name, Anchor at, Prose<Destination> prose) =>
        prose.Blocks.Select(block => new Place(name, at, PlainText.Of(new Prose<Destination>([block], [])).AsMemory()));

    /// <summary>A text that may mention terms: what it belongs to, as a reader would call it, and where it stands.</summary>
    private sealed record Place(string In, Anchor At, ReadOnlyMemory<char> Text);
}

using Briefing.Model;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>Where each term is used: the way back from texts to terms.</summary>
internal sealed class Uses
{
    private readonly Dictionary<Slug, List<Use>> uses = [];

    public Uses(TermFinder finder, IReadOnlyList<Article> articles, IReadOnlyList<Event> events, IReadOnlyList<Comparison> comparisons)
    {
        List<Place> places =
        [
            .. articles.SelectMany(PlacesIn),
            .. events.Select(happening => new Place(happening.Title, happening.Anchor, PlainText.Of(happening.Text).AsMemory())),
            .. comparisons.SelectMany(PlacesIn),
        ];
        var found = new List<(Slug Term, Use Use)>[places.Count];
        Parallel.For(0, places.Count, i => found[i] = [.. UsesIn(places[i], finder)]);
        foreach (var (term, use) in found.SelectMany(each => each))
        {
            (uses.TryGetValue(term, out var known) ? known : uses[term] = []).Add(use);
        }
    }

    /// <summary>The passages that mention a term, in the order of the site.</summary>
    public IReadOnlyList<Use> Of(Term term) => uses.TryGetValue(term.Slug, out var known) ? known : [];

    private static IEnumerable<(Slug Term, Use Use)> UsesIn(Place place, TermFinder finder)
    {
        var told = new HashSet<(Slug, int)>();
        foreach (var mention in finder.Find(place.Text.Span))
        {
            var sentence = Sentences.Around(place.Text, mention.Start, mention.Length);
            if (told.Add((mention.Term.Slug, mention.Start - sentence.Before.Length)))
            {
                yield return (mention.Term.Slug, new Use(place.In, place.At, place.Text, mention.Start, mention.Length));
            }
        }
    }

    private static IEnumerable<Place> PlacesIn(Article article) => article.Sections
        .SelectMany(section => section.Paragraphs)
        .Select(paragraph => new Place(article.Headline.Title, paragraph.Anchor, paragraph.Words))
        .Concat(PlacesIn(article.Headline.Title, article.Headline.Route.At(PartId.Commentary), article.Commentary));

    private static IEnumerable<Place> PlacesIn(Comparison comparison) => comparison.Answers
        .SelectMany(answer => PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Answers), answer.Text))
        .Concat(PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Remark), comparison.Remark));

    private static IEnumerable<Place> PlacesIn(string name, Anchor at, Prose<Destination> prose) =>
        prose.Blocks.Select(block => new Place(name, at, PlainText.Of(new Prose<Destination>([block], [])).AsMemory()));

    private readonly record struct Place(string In, Anchor At, ReadOnlyMemory<char> Text);
}

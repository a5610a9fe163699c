using Briefing.Model;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>Where each term is used: the way back from texts to terms.</summary>
internal sealed class Uses
{
    private readonly Dictionary<Slug, List<Use>> uses = [];

    public Uses(
        TermFinder finder, IReadOnlyList<Article> articles, IReadOnlyList<Event> events, IReadOnlyList<Comparison> comparisons, Recollection? recollection)
    {
        List<(object Thing, Func<IEnumerable<UsePlace>> Places)> things =
        [
            .. articles.Select(article => ((object)article, (Func<IEnumerable<UsePlace>>)(() => PlacesIn(article)))),
            .. events.Select(happening => ((object)happening, (Func<IEnumerable<UsePlace>>)(() => PlacesIn(happening)))),
            .. comparisons.Select(comparison => ((object)comparison, (Func<IEnumerable<UsePlace>>)(() => PlacesIn(comparison)))),
        ];
        var found = new Used[things.Count];
        Parallel.For(0, things.Count, i => found[i] = recollection?.UsesIn(things[i].Thing) ?? Find([.. things[i].Places()], finder));
        foreach (var (term, use) in found.SelectMany(each => each.Found))
        {
            (uses.TryGetValue(term, out var known) ? known : uses[term] = []).Add(use);
        }

        for (var i = 0; recollection is not null && i < found.Length; i++)
        {
            recollection.Keep(things[i].Thing, found[i]);
        }
    }

    /// <summary>The passages that mention a term, in the order of the site.</summary>
    public IReadOnlyList<Use> Of(Term term) => uses.TryGetValue(term.Slug, out var known) ? known : [];

    private static Used Find(UsePlace[] places, TermFinder finder) => new(places, [.. places.SelectMany(place => UsesIn(place, finder))]);

    private static IEnumerable<(Slug Term, Use Use)> UsesIn(UsePlace place, TermFinder finder)
    {
        // Where the last sentence ends that was told of a term: what it says more of it there is not told again.
        var told = new Dictionary<Slug, int>();
        foreach (var mention in finder.Find(place.Text.Span))
        {
            if (mention.Start >= told.GetValueOrDefault(mention.Term.Slug))
            {
                told[mention.Term.Slug] = mention.End + Sentences.Around(place.Text, mention.Start, mention.Length).After.Length;
                yield return (mention.Term.Slug, new Use(place.In, place.At, place.Text, mention.Start, mention.Length));
            }
        }
    }

    private static IEnumerable<UsePlace> PlacesIn(Article article) => article.Sections
        .SelectMany(section => section.Paragraphs)
        .Select(paragraph => new UsePlace(article.Headline.Title, paragraph.Anchor, paragraph.Words))
        .Concat(PlacesIn(article.Headline.Title, article.Headline.Route.At(PartId.Commentary), article.Commentary));

    private static IEnumerable<UsePlace> PlacesIn(Event happening) =>
        [new UsePlace(happening.Title, happening.Anchor, PlainText.Of(happening.Text).AsMemory())];

    private static IEnumerable<UsePlace> PlacesIn(Comparison comparison) => comparison.Answers
        .SelectMany(answer => PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Answers), answer.Text))
        .Concat(PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Remark), comparison.Remark));

    private static IEnumerable<UsePlace> PlacesIn(string name, Anchor at, Prose<Destination> prose) =>
        prose.Blocks.Select(block => new UsePlace(name, at, PlainText.Of(new Prose<Destination>([block], [])).AsMemory()));
}

/// <summary>A text in which terms are looked for: what it belongs to, as a reader would call it, and where it stands.</summary>
internal readonly record struct UsePlace(string In, Anchor At, ReadOnlyMemory<char> Text);

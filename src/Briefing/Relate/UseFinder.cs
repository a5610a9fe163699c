using Briefing.Model;
using Briefing.Relate.Terms;

namespace Briefing.Relate;

/// <summary>Finds the passages that mention terms: the way back from texts to terms.</summary>
internal sealed class UseFinder(TermFinder finder, Recollection? recollection)
{
    /// <summary>The passages in each briefing.</summary>
    public IEnumerable<IReadOnlyList<Use>> In(IReadOnlyList<Article> articles) => In(articles, UsedIn);

    /// <summary>The passages in each event.</summary>
    public IEnumerable<IReadOnlyList<Use>> In(IReadOnlyList<Event> events) => In(events, happening => Used(PlacesIn(happening)));

    /// <summary>The passages in each comparison.</summary>
    public IEnumerable<IReadOnlyList<Use>> In(IReadOnlyList<Comparison> comparisons) => In(comparisons, comparison => Used(PlacesIn(comparison)));

    private IEnumerable<IReadOnlyList<Use>> In<T>(IReadOnlyList<T> things, Func<T, Used> find)
        where T : class
    {
        var used = new Used[things.Count];
        Parallel.For(0, things.Count, i => used[i] = recollection?.UsesIn(things[i]) ?? find(things[i]));
        for (var i = 0; recollection is not null && i < used.Length; i++)
        {
            recollection.Keep(things[i], used[i]);
        }

        return used.Select(each => each.Found);
    }

    private Used UsedIn(Article article)
    {
        var (title, searched, uses) = (article.Headline.Title, new List<Place>(), new List<Use>());
        foreach (var paragraph in article.Sections.SelectMany(section => section.Paragraphs))
        {
            // Its mentions were found when they were linked.
            Add(uses, new Place(title, paragraph.Anchor, paragraph.Words), paragraph.Mentions);
        }

        SearchIn(PlacesIn(title, article.Headline.Route.At(PartId.Commentary), article.Commentary), searched, uses);

        // What sums the text up or explains it is told of where the text itself has nothing of the term.
        var (told, asides) = (uses.Select(use => use.Term.Slug).ToHashSet(), new List<Use>());
        SearchIn(PlacesBeside(article), searched, asides);
        uses.AddRange(asides.Where(use => !told.Contains(use.Term.Slug)));
        return new Used(searched.ConvertAll(place => place.Text), uses.ToArray());
    }

    private Used Used(IEnumerable<Place> places)
    {
        var (searched, uses) = (new List<Place>(), new List<Use>());
        SearchIn(places, searched, uses);
        return new Used(searched.ConvertAll(place => place.Text), uses.ToArray());
    }

    private void SearchIn(IEnumerable<Place> places, List<Place> searched, List<Use> uses)
    {
        foreach (var place in places)
        {
            searched.Add(place);
            Add(uses, place, finder.Find(place.Text.Span));
        }
    }

    private static void Add(List<Use> uses, Place place, IReadOnlyList<Mention> mentions)
    {
        if (mentions.Count == 0)
        {
            return;
        }

        // Where the last sentence ends that was told of a term: what it says more of it there is not told again.
        var told = new Dictionary<Slug, int>();
        foreach (var mention in mentions)
        {
            if (mention.Start >= told.GetValueOrDefault(mention.Term.Slug))
            {
                var sentence = Sentences.Around(place.Text.Span, mention.Start, mention.End);
                told[mention.Term.Slug] = sentence.End.Value;
                uses.Add(new Use(mention.Spelling, place.In, place.At, place.Text[sentence], mention.Start - sentence.Start.Value, mention.Length));
            }
        }
    }

    private static IEnumerable<Place> PlacesBeside(Article article) =>
    [
        .. article.KeyPoints.SelectMany((point, i) => PlacesIn(article.Headline.Title, article.Headline.Route.At(ClaimId.OfKeyPoint(i + 1)), point.Text)),
        .. article.Sections
            .SelectMany(section => section.Paragraphs)
            .SelectMany(paragraph => paragraph.Notes.SelectMany(note => PlacesIn(article.Headline.Title, paragraph.Anchor, note.Text))),
    ];

    private static IEnumerable<Place> PlacesIn(Event happening) =>
        new[] { happening.Title, PlainText.Of(happening.Text) }.Select(text => new Place(happening.Title, happening.Anchor, text.AsMemory()));

    private static IEnumerable<Place> PlacesIn(Comparison comparison) => comparison.Answers
        .SelectMany(answer => PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Answers), answer.Text))
        .Concat(PlacesIn(comparison.Question.Text, comparison.Question.Route.At(PartId.Remark), comparison.Remark));

    private static IEnumerable<Place> PlacesIn(string name, Anchor at, Prose<Destination> prose) =>
        prose.Blocks.Select(block => new Place(name, at, PlainText.Of(new Prose<Destination>([block], [])).AsMemory()));

    /// <summary>A text that may mention terms: what it belongs to, as a reader would call it, and where it stands.</summary>
    private sealed record Place(string In, Anchor At, ReadOnlyMemory<char> Text);
}

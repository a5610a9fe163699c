using Briefing.Model;
using Briefing.Render.Embeds;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Chooses and sorts what each page shows.</summary>
internal sealed class Composer
{
    private const int NewestOnHome = 12;

    private readonly Site site;
    private readonly ILookup<Slug, Question> questions;
    private readonly Frames frames;
    private readonly Offers offers;
    private readonly Definitions definitions;
    private readonly OwnPages own;

    private Composer(Site site)
    {
        this.site = site;
        offers = new Offers(site);
        frames = new Frames(site.Masthead);
        definitions = new Definitions(site.Glossary);
        own = new OwnPages(site.Masthead);
        questions = site.Comparisons
            .SelectMany(comparison => comparison.Answers.Select(answer => new { answer.Briefing.Slug, comparison.Question }))
            .ToLookup(pair => pair.Slug, pair => pair.Question);
    }

    private Routes Routes => site.Masthead.Routes;

    /// <summary>
    /// Every page of a site but its embeds. Briefings and terms, of which there may be thousands, are composed when they are asked for.
    /// </summary>
    public static IEnumerable<Composition> Pages(Site site)
    {
        var composer = new Composer(site);
        return
        [
            .. composer.Few().Select(page => new Composition(page.Frame.Route, () => page)),
            .. composer.Searches(),
            .. site.Articles.Select((article, i) => new Composition(article.Headline.Route, () => composer.Article(article, i))),
            .. site.Glossary.Select(entry => new Composition(entry.Term.Route, () => composer.Entry(entry))),
        ];
    }

    private IEnumerable<Page> Few() =>
    [
        Home(),
        .. BriefingLists(),
        .. new TimelineComposer(site, frames, offers, definitions).Pages,
        Glossary(),
        Comparisons(),
        .. site.Comparisons.Select(Comparison),
        .. SourceLists(),
        .. site.Pages.Select(Standing),
        Course(),
        NotFound(),
    ];

    private Page.Home Home()
    {
        var entries = site.Glossary.ToDictionary(entry => entry.Term.Slug);
        Entry[] startWith = [.. site.StartWith.Select(term => entries[term.Slug])];
        return new Page.Home(
            frames.Of(Routes.Home, site.Masthead.Title, site.Masthead.Standfirst),
            [.. site.Articles.Take(NewestOnHome).Select(article => article.Headline)],
            site.Articles.Count,
            site.Timeline,
            startWith,
            site.Glossary.Count,
            [.. site.Comparisons.Select(comparison => comparison.Question)])
        {
            Definitions = definitions.Beside(startWith),
        };
    }

    private IEnumerable<Page> BriefingLists() => Lists(
        own.Briefings, Routes.BriefingList,
        (frame, articles, pager) => new Page.BriefingList(frame, [.. articles.Select(article => article.Headline)], pager));

    private IEnumerable<Page> SourceLists() => Lists(
        own.Sources, Routes.SourceList,
        (frame, articles, pager) => new Page.SourceList(
            frame, [.. articles.Select(article => new CitedSource(article, [.. site.QuotationsFrom(article.Headline)]))], pager));

    private IEnumerable<Page> Lists(OwnPage list, Func<int, Route> routeOf, Func<Frame, Article[], Pager, Page> pageOf)
    {
        var chunks = site.Articles.Chunk(SourcePages.ArticlesOnPage).DefaultIfEmpty([]).ToList();
        return chunks.Select((articles, i) =>
        {
            var pager = Pager.Of(i + 1, chunks.Count, routeOf);
            return pageOf(frames.Of(routeOf(i + 1), i == 0 ? list.Title : $"{list.Title}, page {i + 1}", list.Description), articles, pager);
        });
    }

    private Page.Briefing Article(Article article, int index)
    {
        Event[] events = [.. site.EventsOf(article.Headline)];
        return new Page.Briefing(
            frames.Of(
                article.Headline.Route, article.Headline.Title, article.Headline.Standfirst,
                offers.Of(article.Headline), offers.EventsOf(article.Headline)),
            article,
            events,
            [.. questions[article.Headline.Slug]],
            Neighbour(article, index - 1),
            Neighbour(article, index + 1),
            [.. article.Sections.Select(section => Cited(section, article.Headline))])
        {
            Definitions = definitions.On(article, events),
        };
    }

    /// <summary>
    /// The briefing at a place in the order of dates, where both have one, unless the author recommends it anyway: nothing is recommended twice.
    /// </summary>
    private Headline? Neighbour(Article article, int index) =>
        index >= 0 && index < site.Articles.Count
        && article.Headline.Dates.Published is not null
        && site.Articles[index].Headline is { Dates.Published: not null } neighbour
        && !article.Related.Contains(neighbour) ? neighbour : null;

    private CitedSection Cited(Section section, Headline briefing) => new(
        section.Heading, [.. section.Paragraphs.Select(paragraph => new CitedParagraph(paragraph, site.ClaimsOn(briefing, paragraph).ToArray()))]);

    private Page.Glossary Glossary()
    {
        var kinds = KindOfTerm.In(site.Glossary);
        return new Page.Glossary(
            frames.Of(own.Glossary, [offers.Glossary, .. kinds.Select(kind => offers.Of(kind.Kind))]),
            [.. site.Glossary
                .GroupBy(entry => Alphabet.LetterOf(entry.Term.Name))
                .Select(group => new Letter(group.Key, Alphabet.AnchorOf(group.Key), [.. group]))],
            kinds);
    }

    private Page.Term Entry(Entry entry)
    {
        Event[] events = [.. site.EventsOf(entry.Term)];
        var frame = frames.Of(entry.Term.Route, entry.Term.Name, FirstWords.Of(entry.Definition), offers.Of(entry.Term), offers.EventsOf(entry.Term));
        return new Page.Term(frame, entry, [.. site.UsesOf(entry.Term)], events)
        {
            Definitions = definitions.On(entry, events),
        };
    }

    private Page.ComparisonList Comparisons() => new(frames.Of(own.Comparisons), site.Comparisons)
    {
        Definitions = definitions.On(site.Comparisons),
    };

    private Page.Comparison Comparison(Comparison comparison) => new(
        frames.Of(
            comparison.Question.Route, comparison.Question.Text,
            $"{comparison.Question.Text} What each source answers, and on what evidence.",
            offers.Of(comparison.Question)),
        comparison)
    {
        Definitions = definitions.On(comparison),
    };

    private IEnumerable<Composition> Searches()
    {
        var names = new Lazy<NameList>(() => new NameList(site));
        return Enumerable.Range(1, NameList.PagesFor(site)).Select(number => new Composition(
            Routes.SearchPage(number),
            () => names.Value.PageOf(number, frames.Of(
                Routes.SearchPage(number),
                number == 1 ? PageTitles.Search : $"{PageTitles.Search}, page {number}",
                $"Find a word in {site.Masthead.Title}, or look for it from A to Z."))));
    }

    private Page.Standing Standing(Standing page) =>
        new(frames.Of(page.Route, page.Title, page.Standfirst ?? FirstWords.Of(page.Body)), page)
        {
            Definitions = definitions.On(page.Body),
        };

    private Page.Course Course() => new(
        frames.Of(own.Course),
        [.. frames.Shown(Examples())],
        site.IsOfABooksSize)
    {
        HasTerms = HasTerms,
        HasEvents = HasEvents,
        HasDays = site.Timeline.Any(period => period.HasDays),
    };

    private IEnumerable<Offer?> Examples() =>
    [
        .. site.Articles.Take(1).Select(article => offers.Of(article.Headline)),
        HasEvents ? offers.Timeline : null,
        HasTerms ? offers.Glossary : null,
    ];

    private bool HasEvents => site.Timeline.Count > 0;

    private bool HasTerms => site.Glossary.Count > 0;

    private Page.NotFound NotFound() => new(frames.Of(Routes.NotFound, "Page not found", "There is no page at this address."));
}

/// <summary>A page that can be composed, and where it stands.</summary>
internal sealed record Composition(Route Route, Func<Page> Page);

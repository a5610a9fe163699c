using Briefing.Model;
using Briefing.Model.Wording;
using Briefing.Render.Embeds;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Chooses and sorts what each page shows.</summary>
internal sealed class Composer
{
    private const int NewestOnHome = 12;

    private readonly Site site;
    private readonly DateWording wording;
    private readonly ILookup<Slug, Question> questions;
    private readonly Offers offers;
    private readonly Definitions definitions;
    private readonly OwnPages own;

    private Composer(Site site)
    {
        this.site = site;
        offers = new Offers(site);
        wording = DateWording.For(site.Masthead.Language.Tag);
        definitions = new Definitions(site.Glossary);
        own = new OwnPages(site.Masthead);
        questions = site.Comparisons
            .SelectMany(comparison => comparison.Answers.Select(answer => new { answer.Briefing.Slug, comparison.Question }).Distinct())
            .ToLookup(pair => pair.Slug, pair => pair.Question);
    }

    private Routes Routes => site.Masthead.Routes;

    /// <summary>Every page of a site but its embeds. Briefings and terms, of which there may be thousands, are composed when they are asked for.</summary>
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
        Timeline(),
        .. TimelineParts(),
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
            FrameOf(Routes.Home, site.Masthead.Title, site.Masthead.Standfirst),
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
            var pager = new Pager(i + 1, chunks.Count, i > 0 ? routeOf(i) : null, i + 1 < chunks.Count ? routeOf(i + 2) : null);
            return pageOf(FrameOf(routeOf(i + 1), i == 0 ? list.Title : $"{list.Title}, page {i + 1}", list.Description), articles, pager);
        });
    }

    private Page.Briefing Article(Article article, int index)
    {
        Event[] events = [.. site.EventsOf(article.Headline)];
        return new Page.Briefing(
            FrameOf(article.Headline.Route, article.Headline.Title, article.Headline.Standfirst, offers.Of(article.Headline), offers.EventsOf(article.Headline)),
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

    private Page.Timeline Timeline() => new(
        FrameOf(own.Timeline, [offers.Timeline, .. site.Timeline.Select(offers.Of), .. EventsOnOnePage.Select(offers.Of)]),
        site.Timeline)
    {
        Definitions = definitions.On(EventsOnOnePage),
    };

    private IEnumerable<Event> EventsOnOnePage => site.PeriodPages.Any() ? [] : site.Timeline.SelectMany(period => period.Events);

    private IEnumerable<Page.TimelinePart> TimelineParts() =>
        site.PeriodPages.Any() ? site.Timeline.SelectMany((period, index) => TimelineParts(period, index)) : [];

    private IEnumerable<Page.TimelinePart> TimelineParts(Period period, int index)
    {
        var pages = period.Events.GroupBy(happening => happening.Anchor.Page).ToList();
        return pages.Select((events, i) =>
        {
            var pager = new Pager(i + 1, pages.Count, i > 0 ? pages[i - 1].Key : null, i + 1 < pages.Count ? pages[i + 1].Key : null);
            var title = pager.Number == 1 ? period.Name : $"{period.Name}, page {pager.Number}";
            return new Page.TimelinePart(
                FrameOf(events.Key, title, $"{period.Name}: events of the timeline of {site.Masthead.Title}.",
                    [offers.Of(period), .. events.Select(offers.Of)]),
                period,
                [.. events],
                pager,
                index > 0 ? site.Timeline[index - 1] : null,
                index + 1 < site.Timeline.Count ? site.Timeline[index + 1] : null)
            {
                Definitions = definitions.On(events),
            };
        });
    }

    private Page.Glossary Glossary()
    {
        var kinds = KindOfTerm.In(site.Glossary);
        return new Page.Glossary(
            FrameOf(own.Glossary, [offers.Glossary, .. kinds.Select(kind => offers.Of(kind.Kind))]),
            [.. site.Glossary
                .GroupBy(entry => Alphabet.LetterOf(entry.Term.Name))
                .Select(group => new Letter(group.Key, Alphabet.AnchorOf(group.Key), [.. group]))],
            kinds);
    }

    private Page.Term Entry(Entry entry)
    {
        Event[] events = [.. site.EventsOf(entry.Term)];
        var frame = FrameOf(entry.Term.Route, entry.Term.Name, FirstWords.Of(entry.Definition), offers.Of(entry.Term), offers.EventsOf(entry.Term));
        return new Page.Term(frame, entry, [.. site.UsesOf(entry.Term)], events)
        {
            Definitions = definitions.On(entry, events),
        };
    }

    private Page.ComparisonList Comparisons() => new(FrameOf(own.Comparisons), site.Comparisons)
    {
        Definitions = definitions.On(site.Comparisons),
    };

    private Page.Comparison Comparison(Comparison comparison) => new(
        FrameOf(comparison.Question.Route, comparison.Question.Text, $"{comparison.Question.Text} What each source answers, and on what evidence.", offers.Of(comparison.Question)),
        comparison)
    {
        Definitions = definitions.On(comparison),
    };

    private IEnumerable<Composition> Searches()
    {
        var names = new Lazy<NameList>(() => new NameList(site));
        return Enumerable.Range(1, NameList.PagesFor(site)).Select(number => new Composition(
            Routes.SearchPage(number),
            () => names.Value.PageOf(number, FrameOf(
                Routes.SearchPage(number),
                number == 1 ? PageTitles.Search : $"{PageTitles.Search}, page {number}",
                $"Find a word in {site.Masthead.Title}, or look for it from A to Z."))));
    }

    private Page.Standing Standing(Standing page) =>
        new(FrameOf(page.Route, page.Title, page.Standfirst ?? FirstWords.Of(page.Body)), page)
        {
            Definitions = definitions.On(page.Body),
        };

    private Page.Course Course() => new(
        FrameOf(own.Course),
        [.. Shown(Examples())],
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

    private Page.NotFound NotFound() => new(FrameOf(Routes.NotFound, "Page not found", "There is no page at this address."));

    private Frame FrameOf(OwnPage page, params IEnumerable<Offer?> offered) => FrameOf(page.Route, page.Title, page.Description, offered);

    private Frame FrameOf(Route route, string title, string description, params IEnumerable<Offer?> offered) =>
        new(site.Masthead, route, title, description, wording) { Offers = [.. Shown(offered)] };

    private IEnumerable<Offer> Shown(IEnumerable<Offer?> offered) => site.Masthead.FramedBy is [] ? [] : offered.OfType<Offer>();
}

/// <summary>A page that can be composed, and where it stands.</summary>
internal sealed record Composition(Route Route, Func<Page> Page);

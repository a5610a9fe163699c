using Briefing.Model;
using Briefing.Render.Embeds;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Chooses and sorts what each page shows.</summary>
internal sealed class Composer
{
    private const int NewestOnHome = 12;

    private readonly Site site;
    private readonly Frames frames;
    private readonly Offers offers;
    private readonly Definitions definitions;
    private readonly OwnPages own;
    private readonly BriefingComposer briefings;

    private Composer(Site site)
    {
        this.site = site;
        offers = new Offers(site);
        frames = new Frames(site.Masthead);
        definitions = new Definitions(site.Glossary);
        own = new OwnPages(site);
        briefings = new BriefingComposer(site, frames, offers, definitions);
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
            .. composer.briefings.Articles,
            .. new TermComposer(site, composer.frames, composer.offers, composer.definitions).Pages,
        ];
    }

    private IEnumerable<Page> Few() =>
    [
        Home(),
        .. briefings.Lists,
        .. new TimelineComposer(site, frames, offers, definitions).Pages,
        Glossary(),
        Comparisons(),
        .. site.Comparisons.Select(Comparison),
        .. briefings.SourceLists,
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

    private Page.Glossary Glossary()
    {
        var kinds = KindOfTerm.In(site.Glossary);
        var page = kinds.Count > 0 ? own.Glossary : own.Glossary with { Description = $"The terms of {site.Masthead.Title}, A to Z." };
        return new Page.Glossary(
            frames.Of(page, [offers.Glossary, .. kinds.Select(kind => offers.Of(kind.Kind))]),
            [.. site.Glossary
                .GroupBy(entry => Alphabet.LetterOf(entry.Term.Name))
                .Select(group => new Letter(group.Key, Alphabet.AnchorOf(group.Key), [.. group]))],
            kinds);
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
        new(frames.Of(page.Route, page.Title, FirstWords.Of(page)), page)
        {
            Definitions = definitions.On(page),
        };

    private Page.Course Course() => new(
        frames.Of(own.Course),
        [.. frames.Shown(Examples())],
        site.IsOfABooksSize)
    {
        HasBriefings = site.Articles.Count > 0,
        HasTerms = site.Glossary.Count > 0,
        HasComparisons = site.Comparisons.Count > 0,
        HasEvents = site.Timeline.Count > 0,
        HasDays = site.Timeline.Any(period => period.HasDays),
    };

    private IEnumerable<Offer?> Examples() =>
    [
        .. site.Articles.Take(1).Select(article => offers.Of(article.Headline)),
        offers.Timeline,
        offers.Glossary,
    ];

    private Page.NotFound NotFound() => new(
        frames.Of(Routes.NotFound, "Page not found", "There is no page at this address."),
        [
            .. own.Filled
                .Where(list => list.Route is Route.BriefingList or Route.Timeline or Route.Glossary)
                .Select(list => new ListedName(list.Title, list.Route)),
        ]);
}

/// <summary>A page that can be composed, and where it stands.</summary>
internal sealed record Composition(Route Route, Func<Page> Page);

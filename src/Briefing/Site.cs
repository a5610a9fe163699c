using Briefing.Model;

namespace Briefing;

/// <summary>A site in which every name has become a thing. References go one way; the ways back are kept here.</summary>
/// <param name="Masthead">What the site says of itself.</param>
/// <param name="Articles">The briefings, newest first.</param>
/// <param name="Glossary">The terms with their definitions, A to Z.</param>
/// <param name="StartWith">Terms to meet first.</param>
/// <param name="Timeline">The periods with their events, in order.</param>
/// <param name="Comparisons">The questions and answers: first as the author orders them, then as their files stand.</param>
/// <param name="Pages">The pages that an author wrote for the site itself.</param>
/// <param name="Redirects">Old addresses, and where they lead now.</param>
/// <param name="Withheld">The seeds whose text may not be published.</param>
public sealed record Site(
    Masthead Masthead,
    IReadOnlyList<Article> Articles,
    IReadOnlyList<Entry> Glossary,
    IReadOnlyList<Term> StartWith,
    IReadOnlyList<Period> Timeline,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<Standing> Pages,
    IReadOnlyList<Redirect> Redirects,
    IReadOnlyList<Withheld> Withheld)
{
    private const int MostBriefingsInABook = 250;

    private readonly Lazy<ILookup<Slug, Event>> eventsByBriefing =
        new(() => EventsBy(Timeline, happening => happening.Briefings.Select(briefing => briefing.Slug)));

    private readonly Lazy<ILookup<Slug, Event>> eventsByActor =
        new(() => EventsBy(Timeline, happening => happening.Actors.Select(actor => actor.Slug)));

    private readonly Lazy<UseIndex> usesByTerm = new(() => new UseIndex(Articles, Timeline, Comparisons));

    private readonly Lazy<ClaimIndex> claims = new(() => new ClaimIndex(Articles, Timeline, Glossary, Comparisons));

    /// <summary>Every statement that rests on quotations: briefing by briefing, then events, terms and comparisons.</summary>
    public IReadOnlyList<Claim> Claims => claims.Value.All;

    /// <summary>What cites a paragraph of a briefing's text.</summary>
    public IEnumerable<Claim> ClaimsOn(Headline briefing, NumberedParagraph paragraph) => claims.Value.On(briefing, paragraph.Number);

    /// <summary>What is quoted from the seed of a briefing, each passage once, in the order of its text.</summary>
    public IEnumerable<Quotation> QuotationsFrom(Headline briefing) => claims.Value.Of(briefing);

    /// <summary>The events that a briefing tells of, in order.</summary>
    public IEnumerable<Event> EventsOf(Headline briefing) => eventsByBriefing.Value[briefing.Slug];

    /// <summary>The events that an actor took part in, in order.</summary>
    public IEnumerable<Event> EventsOf(Term actor) => eventsByActor.Value[actor.Slug];

    /// <summary>Every passage that mentions a term.</summary>
    public IEnumerable<Use> UsesOf(Term term) => usesByTerm.Value.Of(term);

    /// <summary>How many passages mention a term.</summary>
    public int CountOfUses(Term term) => usesByTerm.Value.CountOf(term);

    /// <summary>The pages that the periods of a long timeline are spread over, in order; none where the timeline is one page.</summary>
    public IEnumerable<Route> PeriodPages => Timeline
        .SelectMany(period => period.Events)
        .Select(happening => happening.Anchor.Page)
        .Distinct()
        .Where(page => page != Masthead.Routes.Timeline);

    /// <summary>Whether the whole of it can stand in one book or one course: larger ones are beyond what people can find their way in.</summary>
    public bool IsOfABooksSize => Articles.Count <= MostBriefingsInABook;

    private static ILookup<Slug, Event> EventsBy(IReadOnlyList<Period> timeline, Func<Event, IEnumerable<Slug>> keys) => timeline
        .SelectMany(period => period.Events)
        .SelectMany(happening => keys(happening).Select(key => new { Key = key, Event = happening }))
        .ToLookup(pair => pair.Key, pair => pair.Event);
}

/// <summary>A seed whose text may not be published.</summary>
/// <param name="Seed">Its file's name.</param>
/// <param name="Rights">How it may be used, and where that is written.</param>
/// <param name="Title">Its title, where it has one.</param>
/// <param name="Paragraphs">Its text, whole.</param>
public sealed record Withheld(string Seed, Written<Rights> Rights, string? Title, IReadOnlyList<ReadOnlyMemory<char>> Paragraphs);

/// <summary>An old address that an author lists, and the page that it leads to now.</summary>
/// <param name="From">The address, from the site's root and with a slash at its beginning.</param>
/// <param name="To">The page.</param>
public sealed record Redirect(Written<string> From, Route To)
{
    /// <summary>The old address as files are named: its percent-encoding undone, without slashes at its ends.</summary>
    internal string Path => Uri.UnescapeDataString(From.Value).Trim('/');
}

using Briefing.Model;

namespace Briefing;

/// <summary>
/// The address of a page of this site. A link is made from the route that a thing carries or that <see cref="Routes"/> gives:
/// no address is written by hand.
/// </summary>
/// <param name="BasePath">The path that the site lives under, with a slash at both ends.</param>
public abstract record Route(string BasePath)
{
    /// <summary>The path for a link: absolute on the host, with a slash at the end of a page's address.</summary>
    public string Path => BasePath + Tail;

    /// <summary>The file that the page is published as, relative to the output folder, with forward slashes.</summary>
    public string File => Tail.Length == 0 || Tail.EndsWith('/') ? Tail + "index.html" : Tail;

    private string Tail => Match(
        _ => "",
        list => list.Number == 1 ? "briefings/" : $"briefings/page-{list.Number}/",
        article => $"briefings/{article.Slug}/",
        _ => "timeline/",
        period => period.Number == 1 ? $"timeline/{period.Slug}/" : $"timeline/{period.Slug}/page-{period.Number}/",
        _ => "glossary/",
        term => $"glossary/{term.Slug}/",
        _ => "compare/",
        comparison => $"compare/{comparison.Slug}/",
        sources => sources.Number == 1 ? "sources/" : $"sources/page-{sources.Number}/",
        search => search.Number == 1 ? "search/" : $"search/page-{search.Number}/",
        standing => $"{standing.Slug}/",
        _ => "404.html");

    /// <summary>A place on the page, by its <c>id</c>.</summary>
    public Anchor At(string id) => new(this, id);

    /// <summary>A file that stands beside the page and belongs to it.</summary>
    public SiteFile Beside(string name) => new(BasePath, Tail + name);

    /// <summary>The path, so that a route can stand where a link is written.</summary>
    public sealed override string ToString() => Path;

    /// <summary>The first page.</summary>
    public sealed record Home(string BasePath) : Route(BasePath);

    /// <summary>A page of the list of all briefings; the first is number 1.</summary>
    public sealed record BriefingList(string BasePath, int Number) : Route(BasePath);

    /// <summary>A briefing.</summary>
    public sealed record Article(string BasePath, Slug Slug) : Route(BasePath);

    /// <summary>The timeline.</summary>
    public sealed record Timeline(string BasePath) : Route(BasePath);

    /// <summary>A page of a period of a timeline that is too long for one page; its first is number 1.</summary>
    public sealed record Period(string BasePath, Slug Slug, int Number) : Route(BasePath);

    /// <summary>The glossary, whole.</summary>
    public sealed record Glossary(string BasePath) : Route(BasePath);

    /// <summary>The entry of a term.</summary>
    public sealed record Entry(string BasePath, Slug Slug) : Route(BasePath);

    /// <summary>All comparisons.</summary>
    public sealed record ComparisonList(string BasePath) : Route(BasePath);

    /// <summary>A comparison.</summary>
    public sealed record Comparison(string BasePath, Slug Slug) : Route(BasePath);

    /// <summary>A page of the sources and their rights; the first is number 1.</summary>
    public sealed record SourceList(string BasePath, int Number) : Route(BasePath);

    /// <summary>The search, and a page of the list of everything A to Z; the first is number 1.</summary>
    public sealed record Search(string BasePath, int Number) : Route(BasePath);

    /// <summary>A page that an author wrote for the site itself, such as "about".</summary>
    public sealed record Standing(string BasePath, Slug Slug) : Route(BasePath);

    /// <summary>What a host shows for an address that leads nowhere.</summary>
    public sealed record NotFound(string BasePath) : Route(BasePath);

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(
        Func<Home, T> home,
        Func<BriefingList, T> briefings,
        Func<Article, T> article,
        Func<Timeline, T> timeline,
        Func<Period, T> period,
        Func<Glossary, T> glossary,
        Func<Entry, T> entry,
        Func<ComparisonList, T> comparisons,
        Func<Comparison, T> comparison,
        Func<SourceList, T> sources,
        Func<Search, T> search,
        Func<Standing, T> standing,
        Func<NotFound, T> notFound) => this switch
        {
            Home route => home(route),
            BriefingList route => briefings(route),
            Article route => article(route),
            Timeline route => timeline(route),
            Period route => period(route),
            Glossary route => glossary(route),
            Entry route => entry(route),
            ComparisonList route => comparisons(route),
            Comparison route => comparison(route),
            SourceList route => sources(route),
            Search route => search(route),
            Standing route => standing(route),
            NotFound route => notFound(route),
            _ => throw new InvalidOperationException("The family is closed."),
        };
}

/// <summary>A place on a page: its address and an <c>id</c> in it.</summary>
public sealed record Anchor(Route Page, string Id)
{
    /// <summary>The path with the fragment.</summary>
    public override string ToString() => $"{Page.Path}#{Id}";
}

using Briefing.Model;

namespace Briefing;

/// <summary>
/// The address of a page of this site. A link is made from the route that a thing carries or that <see cref="Routes"/> gives:
/// no address is written by hand.
/// </summary>
public abstract record Route
{
    private const string ListPage = "page-";
    private const string EmbedFolder = "embed/";

    private Route(string basePath, string tail)
    {
        BasePath = basePath;
        Path = basePath + tail;
    }

    /// <summary>The path that the site lives under, with a slash at both ends.</summary>
    public string BasePath { get; }

    /// <summary>The path for a link: absolute on the host, with a slash at the end of a page's address.</summary>
    public string Path { get; }

    /// <summary>The file that the page is published as, relative to the output folder, with forward slashes.</summary>
    public string File => string.Concat(Tail, Path.EndsWith('/') ? "index.html" : "");

    /// <summary>A place on the page, by its <c>id</c>.</summary>
    public Anchor At(string id) => new(this, id);

    /// <summary>A file that stands beside the page and belongs to it.</summary>
    public SiteFile Beside(string name) => new(BasePath, string.Concat(Tail, name));

    private ReadOnlySpan<char> Tail => Path.AsSpan(BasePath.Length);

    /// <summary>The path, so that a route can stand where a link is written.</summary>
    public sealed override string ToString() => Path;

    /// <summary>The first page.</summary>
    public sealed record Home(string BasePath) : Route(BasePath, "");

    /// <summary>A page of the list of all briefings; the first is number 1.</summary>
    public sealed record BriefingList(string BasePath, int Number) : Route(BasePath, Numbered("briefings/", Number));

    /// <summary>A briefing.</summary>
    public sealed record Article(string BasePath, Slug Slug) : Route(BasePath, $"briefings/{Slug}/");

    /// <summary>The timeline.</summary>
    public sealed record Timeline(string BasePath) : Route(BasePath, "timeline/");

    /// <summary>A page of a period of a timeline that is too long for one page; its first is number 1.</summary>
    public sealed record Period(string BasePath, Slug Slug, int Number) : Route(BasePath, Numbered($"timeline/{Slug}/", Number));

    /// <summary>The glossary, whole.</summary>
    public sealed record Glossary(string BasePath) : Route(BasePath, "glossary/");

    /// <summary>A page of the entry of a term; the first is number 1, and further ones go on with the passages that mention it.</summary>
    public sealed record Entry(string BasePath, Slug Slug, int Number) : Route(BasePath, Numbered($"glossary/{Slug}/", Number));

    /// <summary>All comparisons.</summary>
    public sealed record ComparisonList(string BasePath) : Route(BasePath, "compare/");

    /// <summary>A comparison.</summary>
    public sealed record Comparison(string BasePath, Slug Slug) : Route(BasePath, $"compare/{Slug}/");

    /// <summary>A page of the sources and their rights; the first is number 1.</summary>
    public sealed record SourceList(string BasePath, int Number) : Route(BasePath, Numbered("sources/", Number));

    /// <summary>The search, and a page of the list of everything A to Z; the first is number 1.</summary>
    public sealed record Search(string BasePath, int Number) : Route(BasePath, Numbered("search/", Number));

    /// <summary>A page that an author wrote for the site itself, such as "about".</summary>
    public sealed record Standing(string BasePath, Slug Slug) : Route(BasePath, $"{Slug}/");

    /// <summary>What a host shows for an address that leads nowhere.</summary>
    public sealed record NotFound(string BasePath) : Route(BasePath, "404.html");

    /// <summary>The form of a page that is made for a frame on another site.</summary>
    /// <param name="BasePath">The path that the site lives under.</param>
    /// <param name="Name">What it shows, as segments of an address.</param>
    public sealed record Embed(string BasePath, string Name) : Route(BasePath, $"{EmbedFolder}{Name}/");

    /// <summary>How to put the site into a course.</summary>
    public sealed record Course(string BasePath) : Route(BasePath, "course/");

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
        Func<NotFound, T> notFound,
        Func<Embed, T> embed,
        Func<Course, T> course) => this switch
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
            Embed route => embed(route),
            Course route => course(route),
            _ => throw new InvalidOperationException("The family is closed."),
        };

    /// <summary>Two routes are one where they are of a kind and lead to the same path.</summary>
    public virtual bool Equals(Route? other) =>
        ReferenceEquals(this, other) || (other is not null && EqualityContract == other.EqualityContract && Path == other.Path);

    /// <inheritdoc />
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether a name is one that further pages of a list have, so that nothing in the list can have it.</summary>
    internal static bool IsOfAListPage(Slug name) =>
        name.ToString() is var text && text.StartsWith(ListPage, StringComparison.Ordinal)
        && !text.AsSpan(ListPage.Length).ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether a file, relative to the output folder, is made for a frame on another site.</summary>
    internal static bool IsOfAnEmbed(string file) => file.StartsWith(EmbedFolder, StringComparison.Ordinal);

    private static string Numbered(string first, int number) => number == 1 ? first : $"{first}{ListPage}{number}/";
}

/// <summary>A place on a page: its address and an <c>id</c> in it.</summary>
public readonly record struct Anchor(Route Page, string Id)
{
    /// <summary>The path with the fragment.</summary>
    public override string ToString() => $"{Page.Path}#{Id}";
}

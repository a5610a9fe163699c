using Briefing.Model;

namespace Briefing;

/// <summary>The routes of a site that lives under a path.</summary>
/// <param name="BasePath">The path, with a slash at both ends.</param>
public sealed record Routes(string BasePath)
{
    /// <summary>The first page.</summary>
    public Route Home { get; } = new Route.Home(BasePath);

    /// <summary>The first page of the list of all briefings.</summary>
    public Route Briefings { get; } = new Route.BriefingList(BasePath, 1);

    /// <summary>The timeline.</summary>
    public Route Timeline { get; } = new Route.Timeline(BasePath);

    /// <summary>The glossary.</summary>
    public Route Glossary { get; } = new Route.Glossary(BasePath);

    /// <summary>All comparisons.</summary>
    public Route Comparisons { get; } = new Route.ComparisonList(BasePath);

    /// <summary>The sources and their rights.</summary>
    public Route Sources { get; } = new Route.SourceList(BasePath, 1);

    /// <summary>The search.</summary>
    public Route Search { get; } = new Route.Search(BasePath, 1);

    /// <summary>What the search goes by.</summary>
    public SiteFile SearchIndex => SearchFile("index");

    /// <summary>The page for an address that leads nowhere.</summary>
    public Route NotFound { get; } = new Route.NotFound(BasePath);

    /// <summary>How to put the site into a course.</summary>
    public Route Course { get; } = new Route.Course(BasePath);

    /// <summary>The script for sites that show embeds; its address never changes.</summary>
    public SiteFile HostScript { get; } = new(BasePath, "embed-host.js");

    /// <summary>The files that course systems, flash cards and book readers take.</summary>
    public CourseFiles CourseFiles { get; } = new(BasePath);

    /// <summary>The list of all pages for search engines.</summary>
    public SiteFile Sitemap { get; } = new(BasePath, "sitemap.xml");

    /// <summary>The addresses of the feeds.</summary>
    public Feeds Feeds { get; } = new(BasePath);

    /// <summary>The timeline, for other programs.</summary>
    public TimelineFiles TimelineFiles { get; } = new(BasePath);

    /// <summary>The citations of the whole site.</summary>
    public CitationFiles Citations { get; } = new(ending => new SiteFile(BasePath, "exports/citations" + ending));

    /// <summary>The quotations of the whole site, as annotations of the paragraphs that they stand in.</summary>
    public SiteFile Quotations { get; } = new(BasePath, "exports/quotations.jsonld");

    /// <summary>A part of the list of all pages, where that is too long for one file.</summary>
    internal SiteFile SitemapPart(int number) => new(BasePath, $"sitemap-{number}.xml");

    internal Route BriefingList(int number) => new Route.BriefingList(BasePath, number);

    internal Route SourceList(int number) => new Route.SourceList(BasePath, number);

    internal Route SearchPage(int number) => new Route.Search(BasePath, number);

    internal SiteFile SearchFile(string name) => Search.Beside(name + ".json");

    internal Route Article(Slug slug) => new Route.Article(BasePath, slug);

    internal Route Period(Slug slug, int number) => new Route.Period(BasePath, slug, number);

    internal Route Entry(Slug slug) => Entry(slug, 1);

    internal Route Entry(Slug slug, int number) => new Route.Entry(BasePath, slug, number);

    internal Route Comparison(Slug slug) => new Route.Comparison(BasePath, slug);

    internal Route.Embed Embed(string name) => new Route.Embed(BasePath, name);

    internal Route Standing(Slug slug) => new Route.Standing(BasePath, slug);
}

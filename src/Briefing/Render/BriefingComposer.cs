using Briefing.Model;
using Briefing.Render.Embeds;
using Briefing.Render.Pages;

namespace Briefing.Render;

/// <summary>Composes the pages of briefings, and the lists of them and of their sources.</summary>
internal sealed class BriefingComposer(Site site, Frames frames, Offers offers, Definitions definitions)
{
    private readonly OwnPages own = new(site);

    private readonly ILookup<Slug, Question> questions = site.Comparisons
        .SelectMany(comparison => comparison.Answers.Select(answer => new { answer.Briefing.Slug, comparison.Question }))
        .ToLookup(pair => pair.Slug, pair => pair.Question);

    /// <summary>Every briefing, each composed when it is asked for.</summary>
    public IEnumerable<Composition> Articles =>
        site.Articles.Select((article, i) => new Composition(article.Headline.Route, () => Article(article, i)));

    /// <summary>The list of all briefings, page by page.</summary>
    public IEnumerable<Page> Lists => Chunked(
        own.Briefings, site.Masthead.Routes.BriefingList,
        (frame, articles, pager) => new Page.BriefingList(frame, [.. articles.Select(article => article.Headline)], pager));

    /// <summary>The sources and their rights, page by page.</summary>
    public IEnumerable<Page> SourceLists => Chunked(
        own.Sources, site.Masthead.Routes.SourceList,
        (frame, articles, pager) => new Page.SourceList(
            frame, [.. articles.Select(article => new CitedSource(article, [.. site.QuotationsFrom(article.Headline)]))], pager)
        {
            HasQuotations = site.Claims.Count > 0,
        });

    private IEnumerable<Page> Chunked(OwnPage list, Func<int, Route> routeOf, Func<Frame, Article[], Pager, Page> pageOf)
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
            questions[article.Headline.Slug].ToArray(),
            Neighbour(article, index - 1),
            Neighbour(article, index + 1),
            article.Sections.Select(section => Cited(section, article.Headline)).ToArray())
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
        section.Heading,
        section.Paragraphs.Select(paragraph => new CitedParagraph(paragraph, site.ClaimsOn(briefing, paragraph).ToArray())).ToArray());
}

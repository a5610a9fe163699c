using Briefing.Model;
using Briefing.Model.Wording;

namespace Briefing.Render.Search;

/// <summary>Everything on a site that a search can find. Of two that fit a query as well, the one that stands earlier here is shown first.</summary>
internal static class Shelves
{
    public static IReadOnlyList<Shelf> Of(Site site)
    {
        var wording = DateWording.For(site.Masthead.Language.Tag);
        SearchDocument[] pages = [.. site.Pages.Select(Standing), .. new OwnPages(site).Filled.Select(Own)];
        var events = site.Timeline.SelectMany(period => period.Events).ToList();
        return
        [
            Of("term", 16, site.Glossary, 100, (entry, _) => Term(entry)),
            Of(
                "briefing", 1, site.Articles, site.Articles.Sum(article => article.WordCount) / Math.Max(1, site.Articles.Count),
                (article, _) => ArticleTexts.Of(article)),
            Of("comparison", 4, site.Comparisons, 200, (comparison, _) => Comparison(comparison)),
            Of("event", 32, events, 40, (happening, _) => Event(happening, wording)),
            Of("page", 2, pages, 400, (page, _) => page),
            Of(
                "source", 32, site.Articles, 20,
                (article, index) => Source(article, SourcePages.At(site.Masthead.Routes, article.Headline.Slug, index))),
        ];
    }

    private static Shelf Of<T>(string kind, int inFile, IReadOnlyList<T> things, int words, Func<T, int, SearchDocument> make) =>
        new(kind, inFile, things.Count, words, number => make(things[number], number));

    private static SearchDocument Term(Entry entry) => new(
        entry.Term.Name,
        entry.Term.Route.Path,
        "",
        [.. entry.Spellings.Select(spelling => spelling.Text)],
        [SearchText.Of(PlainText.Of(entry.Definition), PartId.Definition)]);

    private static SearchDocument Comparison(Comparison comparison) => new(
        comparison.Question.Text,
        comparison.Question.Route.Path,
        "",
        [],
        [
            .. comparison.Answers.Select(answer => SearchText.Of(PlainText.Of(answer.Text), PartId.Answers)),
            SearchText.Of(PlainText.Of(comparison.Remark), PartId.Remark),
        ]);

    private static SearchDocument Event(Event happening, DateWording wording) => new(
        happening.Title,
        happening.Anchor.ToString(),
        Listed([wording.Word(happening.Date).ToString(), .. happening.Actors.Select(actor => actor.Name)]),
        [],
        [SearchText.Of(PlainText.Of(happening.Text))]);

    private static SearchDocument Standing(Standing page) => new(
        page.Title, page.Route.Path, "", [], [SearchText.Heading(PlainText.Of(page.Standfirst)), SearchText.Of(PlainText.Of(page.Body))]);

    private static SearchDocument Own(OwnPage page) => new(page.Title, page.Route.Path, "", page.OtherNames, [SearchText.Of(page.Description)]);

    private static SearchDocument Source(Article article, Anchor at) => new(
        article.Source.Name, at.ToString(), Listed([.. article.Source.Authors.Select(author => author.Name), article.Source.Outlet ?? ""]), [], []);

    private static string Listed(IEnumerable<string> words) => string.Join(" · ", words.Where(each => each.Length > 0));
}

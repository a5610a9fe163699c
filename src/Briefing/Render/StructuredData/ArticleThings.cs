using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>A briefing, and the document that it is drawn from.</summary>
internal static class ArticleThings
{
    public static void Of(Page.Briefing page, Graph graph)
    {
        var things = new SiteThings(page.Frame.Masthead);
        var source = things.Of(page.Article.Headline.Route.At(PartId.Source));
        Article(page, things, source, graph);
        Source(page.Article, source, graph);
    }

    private static void Article(Page.Briefing page, SiteThings things, string source, Graph graph)
    {
        var (site, article) = (page.Frame.Masthead, page.Article);
        graph.Open("Article", "LearningResource");
        graph.Say("@id", page.Frame.Canonical);
        graph.Say("url", page.Frame.Canonical);
        graph.Say("headline", article.Headline.Title);
        graph.Say("description", article.Headline.Standfirst);
        graph.Say("datePublished", IsoDate.Of(article.Headline.Dates.Published));
        graph.Say("dateModified", IsoDate.Of(article.Headline.Dates.Updated));
        SiteThings.Authors("author", site.Authors, graph);
        SiteThings.Authors("publisher", [.. site.Authors.OfType<Author.Organisation>()], graph);
        graph.Say("inLanguage", site.Language.Tag);
        graph.Say("license", article.HasTextOfOthers && article.Rights.Licence != site.Licence ? null : site.Licence?.Address);
        graph.Say("keywords", article.Headline.Tags);
        if (article.WordCount > 0)
        {
            graph.Say("wordCount", article.WordCount);
        }

        graph.Refer("isPartOf", things.Id);
        graph.Refer("isBasedOn", source);
        graph.Refer("citation", source);
        graph.Say("about", article.Terms, term => graph.Refer(things.Of(term.Route)));
        graph.Close();
    }

    // The rights to an account are not those to the document.
    private static void Source(Article article, string id, Graph graph)
    {
        var (source, rights) = (article.Source, article.Source.AccountBy is null ? article.Rights : null);
        graph.Open("CreativeWork");
        graph.Say("@id", id);
        graph.Say("name", source.Title);
        graph.Say("identifier", source.File);
        SiteThings.Authors("author", source.Authors, graph);
        if (source.Outlet is { } outlet)
        {
            graph.SayNamed("publisher", "Organization", outlet);
        }

        graph.Say("datePublished", IsoDate.Of(source.Published));
        graph.Say("url", source.Address?.ToString());
        graph.Say("archivedAt", source.Archived?.ToString());
        graph.Say("license", rights?.Licence?.Address);
        if (rights?.Holder is { } holder)
        {
            graph.SayNamed("copyrightHolder", "Thing", holder);
        }

        graph.Close();
    }
}

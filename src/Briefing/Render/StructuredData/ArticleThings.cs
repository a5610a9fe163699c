using Briefing.Model;
using Briefing.Render.Pages;

namespace Briefing.Render.StructuredData;

/// <summary>A briefing, and the document that it is drawn from.</summary>
internal static class ArticleThings
{
    public static IReadOnlyList<Thing> Of(Page.Briefing page)
    {
        var (site, article) = (page.Frame.Masthead, page.Article);
        var things = new SiteThings(site);
        var source = things.Of(article.Headline.Route.At(PartId.Source));
        return
        [
            new Thing(
                ["Article", "LearningResource"],
                Fact.Of("@id", page.Frame.Canonical),
                Fact.Of("url", page.Frame.Canonical),
                Fact.Of("headline", article.Headline.Title),
                Fact.Of("description", article.Headline.Standfirst),
                Fact.Of("datePublished", IsoDate.Of(article.Headline.Dates.Published)),
                Fact.Of("dateModified", IsoDate.Of(article.Headline.Dates.Updated)),
                Fact.Of("author", SiteThings.Authors(site.Authors)),
                Fact.Of("publisher", SiteThings.Authors([.. site.Authors.OfType<Author.Organisation>()])),
                Fact.Of("inLanguage", site.Language.Tag),
                article.HasTextOfOthers && article.Rights.Licence != site.Licence ? null : Fact.Of("license", site.Licence?.Address),
                Fact.Of("keywords", article.Headline.Tags),
                article.WordCount > 0 ? Fact.Of("wordCount", article.WordCount) : null,
                Fact.Of("isPartOf", things.Reference),
                Fact.Of("isBasedOn", Thing.Reference(source)),
                Fact.Of("citation", Thing.Reference(source)),
                Fact.Of("about", article.Terms.Select(term => Thing.Reference(things.Of(term.Route))))),
            Source(article, source),
        ];
    }

    // The rights to an account are not those to the document.
    private static Thing Source(Article article, string id) => new(
        "CreativeWork",
        Fact.Of("@id", id),
        Fact.Of("name", article.Source.Title),
        Fact.Of("identifier", article.Source.File),
        Fact.Of("author", SiteThings.Authors(article.Source.Authors)),
        article.Source.Outlet is { } outlet ? Fact.Of("publisher", new Thing("Organization", Fact.Of("name", outlet))) : null,
        Fact.Of("datePublished", IsoDate.Of(article.Source.Published)),
        Fact.Of("url", article.Source.Address?.ToString()),
        Fact.Of("archivedAt", article.Source.Archived?.ToString()),
        Fact.Of("license", article.Source.AccountBy is null ? article.Rights.Licence?.Address : null),
        article is { Source.AccountBy: null, Rights.Holder: { } holder }
            ? Fact.Of("copyrightHolder", new Thing("Thing", Fact.Of("name", holder)))
            : null);
}

using System.Text;

namespace Briefing.Render.Citations;

/// <summary>The files for reference managers: every briefing, each followed by the document it is drawn from.</summary>
internal static class CitationExports
{
    public static IEnumerable<Output> Of(Site site)
    {
        var files = site.Masthead.Routes.Citations;
        return
        [
            new Output(files.BibTeX.File, () => Encoding.UTF8.GetBytes(BibTeX.Of(All(site)))),
            new Output(files.Ris.File, () => Encoding.UTF8.GetBytes(Ris.Of(All(site)))),
            new Output(files.CslJson.File, () => CslJson.Of(All(site))),
        ];
    }

    private static IEnumerable<Citation> All(Site site) => site.Articles
        .SelectMany(article => new[] { Citation.Of(article.Headline, site.Masthead), Citation.OfSource(article) });
}

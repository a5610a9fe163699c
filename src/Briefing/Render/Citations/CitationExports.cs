using System.Text;

namespace Briefing.Render.Citations;

/// <summary>The files for reference managers: those of each briefing, and one of each kind for the whole site.</summary>
internal static class CitationExports
{
    public static IEnumerable<Output> Of(Site site) =>
    [
        .. site.Articles.SelectMany(article => Files(
            Routes.CitationsOf(article.Headline), () => [Citation.Of(article.Headline, site.Masthead)])),
        .. Files(site.Masthead.Routes.Citations, () => All(site)),
    ];

    /// <summary>Every briefing, each followed by the document it is drawn from.</summary>
    private static IEnumerable<Citation> All(Site site) => site.Articles
        .SelectMany(article => new[] { Citation.Of(article.Headline, site.Masthead), Citation.OfSource(article) });

    private static IEnumerable<Output> Files(CitationFiles files, Func<IEnumerable<Citation>> citations) =>
    [
        new Output(files.BibTeX.File, () => Encoding.UTF8.GetBytes(BibTeX.Of(citations()))),
        new Output(files.Ris.File, () => Encoding.UTF8.GetBytes(Ris.Of(citations()))),
        new Output(files.CslJson.File, () => CslJson.Of(citations())),
    ];
}

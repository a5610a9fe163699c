using Briefing.Export;

namespace Briefing.Render.Citations;

/// <summary>The files for reference managers: every briefing, each followed by the document it is drawn from.</summary>
internal static class CitationExports
{
    public static IEnumerable<Output> Of(Site site)
    {
        var files = site.Masthead.Routes.Citations;
        return
        [
            new Output(files.BibTeX.File, () => Utf8Text.Of(Apart(All(site).Select(BibTeX.Of), "\n"))),
            new Output(files.Ris.File, () => Utf8Text.Of(Apart(All(site).Select(Ris.Of), Ris.LineEnd))),
            new Output(files.CslJson.File, () => CslJson.Of(All(site))),
        ];
    }

    private static IEnumerable<Citation> All(Site site) => site.Articles
        .SelectMany(article => new[] { Citation.Of(article.Headline, site.Masthead), Citation.OfSource(article) });

    private static IEnumerable<string> Apart(IEnumerable<string> records, string emptyLine) =>
        records.SelectMany((record, index) => index == 0 ? [record] : (string[])[emptyLine, record]);
}

using Briefing.Export;

namespace Briefing.Render.Citations;

/// <summary>The files for reference managers: every briefing, each followed by the document it is drawn from.</summary>
internal static class CitationExports
{
    /// <summary>How many characters most records have room in, or nearly.</summary>
    public const int UsualLength = 256;

    public static IEnumerable<Output> Of(Site site)
    {
        var files = site.Masthead.Routes.Citations;
        return
        [
            new Output(files.BibTeX.File, () => Listed(site, BibTeX.Of, "\n")),
            new Output(files.Ris.File, () => Listed(site, Ris.Of, Ris.LineEnd)),
            new Output(files.CslJson.File, bytes => CslJson.Write(All(site), bytes)),
        ];
    }

    private static IEnumerable<Citation> All(Site site) => site.Articles
        .SelectMany(article => new[] { Citation.Of(article.Headline, site.Masthead), Citation.OfSource(article) });

    private static ReadOnlyMemory<byte> Listed(Site site, Func<Citation, string> record, string emptyLine) => Utf8Text.Of(
        All(site).SelectMany((citation, index) => index == 0 ? [record(citation)] : (string[])[emptyLine, record(citation)]),
        2 * UsualLength * site.Articles.Count);
}

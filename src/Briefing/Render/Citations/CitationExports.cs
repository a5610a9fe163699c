using System.Buffers;
using System.Text;

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
            new Output(files.BibTeX.File, bytes => WriteList(site, BibTeX.Of, "\n", bytes)),
            new Output(files.Ris.File, bytes => WriteList(site, Ris.Of, Ris.LineEnd, bytes)),
            new Output(files.CslJson.File, bytes => CslJson.Write(All(site), bytes)),
        ];
    }

    private static IEnumerable<Citation> All(Site site) => site.Articles
        .SelectMany(article => new[] { Citation.Of(article.Headline, site.Masthead), Citation.OfSource(article) });

    private static void WriteList(Site site, Func<Citation, string> record, string emptyLine, IBufferWriter<byte> bytes)
    {
        foreach (var (index, citation) in All(site).Index())
        {
            Encoding.UTF8.GetBytes(index == 0 ? "" : emptyLine, bytes);
            Encoding.UTF8.GetBytes(record(citation), bytes);
        }
    }
}

using System.Text;
using Briefing.Model;

namespace Briefing.Render.Machines;

/// <summary>
/// What the site consists of, for language models that read it (llmstxt.org): a title, a summary, and lists of links with a line on each.
/// </summary>
internal static class LlmsText
{
    public static string Of(Site site)
    {
        var (masthead, routes) = (site.Masthead, site.Masthead.Routes);
        var text = new StringBuilder();
        text.Append("# ").Append(Line(masthead.Title)).Append("\n\n> ").Append(Line(masthead.Standfirst)).Append('\n');
        List(PageTitles.Briefings,
            site.Articles.Select(article => new Link(article.Headline.Title, article.Headline.Route.Path, article.Headline.Standfirst)));
        List("Overviews",
        [
            .. Where(site.Timeline, new(
                PageTitles.Timeline, routes.Timeline.Path, "All events in order, with their dates as they are known, and evidence.")),
            .. Where(site.Glossary, new(PageTitles.Glossary, routes.Glossary.Path, "All terms with their definitions.")),
            .. Where(site.Comparisons, new(PageTitles.Comparisons, routes.Comparisons.Path, "All questions, and what each source answers.")),
            .. Where(site.Articles, new(
                PageTitles.Sources, routes.Sources.Path, "The documents that the briefings are drawn from, and how each may be used.")),
        ]);
        List("Questions compared", site.Comparisons.Select(comparison =>
            new Link(comparison.Question.Text, comparison.Question.Route.Path, FirstWords.Of(comparison.Remark))));
        List("Terms", site.Glossary.Select(entry => new Link(entry.Term.Name, entry.Term.Route.Path, FirstWords.Of(entry.Definition))));
        List("Optional",
        [
            .. site.Pages.Select(page => new Link(page.Title, page.Route.Path, FirstWords.Of(page))),
            .. Where(site.Claims, new(
                "Quotations", routes.Quotations.Path, "Every quotation with the paragraph it stands in, as W3C Web Annotations.")),
            .. Where(site.Articles, new(
                "Citations", routes.Citations.CslJson.Path, "Every briefing and the document it is drawn from, as CSL-JSON.")),
        ]);
        return text.ToString();

        void List(string heading, IEnumerable<Link> links)
        {
            var lines = links.Select(link => $"- [{Line(link.Title)}]({masthead.Canonical.Of(link.Path)}){Note(link.Line)}\n").ToList();
            if (lines.Count > 0)
            {
                text.Append("\n## ").Append(heading).Append("\n\n").AppendJoin("", lines);
            }
        }
    }

    private static Link[] Where<T>(IReadOnlyList<T> things, Link link) => things.Count > 0 ? [link] : [];

    private static string Note(string line) => line.Length > 0 ? ": " + Line(line) : "";

    private static string Line(string text) => Letters.OnOneLine(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("[", "\\[", StringComparison.Ordinal)
        .Replace("]", "\\]", StringComparison.Ordinal);

    private sealed record Link(string Title, string Path, string Line);
}

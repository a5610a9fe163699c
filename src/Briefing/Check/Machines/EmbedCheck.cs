using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Check.Links;
using Briefing.Check.Pages;

namespace Briefing.Check.Machines;

/// <summary>
/// What tells other sites how to show a page (oEmbed) is there for each page that names it, and hands out what WordPress and its like
/// rely on: one quotation with a link and one frame, both leading to pages of this site.
/// </summary>
internal static class EmbedCheck
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<PublishedPage> pages, SiteMap map) => pages
        .Where(page => page.Description is not null)
        .Select(page => map.Resolve(map.BaseOf(page), page.Description!.Target).Match<Output?>(found => found.File, _ => null, _ => null, _ => null))
        .OfType<Output>()
        .DistinctBy(file => file.File)
        .FindInEach(file => Of(JsonFile.Read(file), map));

    private static IEnumerable<Diagnostic> Of(JsonFile file, SiteMap map) =>
        file.Notices.Count > 0 ? file.Notices
        : file.Text("version") != "1.0" || file.Text("type") != "rich" || file.Text("title") is null
            ? [Mismatch(file, "is no rich oEmbed 1.0 with a title")]
        : file.Text("html") is { } html ? Of(new HtmlParser().ParseDocument(html).Body!, file, map)
        : [Mismatch(file, "hands out no html")];

    private static IEnumerable<Diagnostic> Of(IElement body, JsonFile file, SiteMap map)
    {
        if (!body.Children.Select(child => child.LocalName).SequenceEqual(["blockquote", "iframe"]) || body.QuerySelectorAll("iframe").Length != 1)
        {
            return [Mismatch(file, "does not hand out one blockquote and then one iframe, and nothing else")];
        }

        var link = body.QuerySelector("blockquote a")?.GetAttribute("href");
        var frame = body.QuerySelector("iframe")!.GetAttribute("src");
        return new[] { (Name: "link in its blockquote", Address: link), (Name: "iframe", Address: frame) }
            .Where(each => each.Address is null || map.AtAddress(each.Address) is null)
            .Select(each => Mismatch(file, $"leads with the {each.Name} to {each.Address ?? "no address"}, where the site has nothing"));
    }

    private static Diagnostic Mismatch(JsonFile file, string what) =>
        new(Rules.EmbedMismatch, file.PlaceOf("html") ?? file.File.Beginning, $"The description of a page for other sites {what}.");
}

using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Xhtml;

namespace Briefing.Theme;

/// <summary>HTML of this theme with other addresses in its links, for places that are no page of the site.</summary>
internal static class Relinked
{
    private static readonly string[] NamesOfIds = ["id", "aria-labelledby"];

    /// <summary>The same HTML, with each path of the site, and each place on the page itself, replaced by an address.</summary>
    public static string Html(string html, Func<string, string> addressOf)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        Relink(body, addressOf);
        return body.InnerHtml;
    }

    /// <summary>A document as XML, for a book, in which an <c>id</c> is a name of XML and has no colon.</summary>
    public static string Book(string html, Func<string, string> addressOf)
    {
        var document = new HtmlParser().ParseDocument(html);
        Relink(document.DocumentElement, path => BookAddress(path, addressOf));
        foreach (var name in NamesOfIds)
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]"))
            {
                element.SetAttribute(name, BookId(element.GetAttribute(name)!));
            }
        }

        return document.ToHtml(XhtmlMarkupFormatter.Instance) + "\n";
    }

    private static void Relink(IElement root, Func<string, string> addressOf)
    {
        foreach (var link in root.QuerySelectorAll("a[href^='/'], a[href^='#']"))
        {
            link.SetAttribute("href", addressOf(link.GetAttribute("href")!));
        }
    }

    private static string BookAddress(string path, Func<string, string> addressOf)
    {
        var address = path.StartsWith('#') ? path : addressOf(path);
        var at = address.IndexOf('#', StringComparison.Ordinal);
        return at < 0 || address.Contains("://", StringComparison.Ordinal) ? address : $"{address[..at]}#{BookId(address[(at + 1)..])}";
    }

    private static string BookId(string id) => "at-" + id.Replace(':', '.');
}

using System.Net;
using System.Text.RegularExpressions;

namespace Briefing.Theme;

/// <summary>
/// HTML of this theme with other addresses in its links. The theme writes every attribute between quotation marks and lets none stand
/// in a text, so that what looks like a link is one.
/// </summary>
internal static partial class Relinked
{
    /// <summary>The same HTML, with each path of the site, and each place on the page itself, replaced by an address.</summary>
    public static string Html(string html, Func<string, string> addressOf) => Link.Replace(html, match => $" href=\"{With(match, addressOf)}\"");

    /// <summary>The same, for a book, in which an <c>id</c> is a name of XML and has no colon.</summary>
    public static string Book(string html, Func<string, string> addressOf) => Id.Replace(
        Html(html, path => BookAddress(path, addressOf)),
        match => $" {match.Groups["name"].Value}=\"{BookId(match.Groups["id"].Value)}\"");

    private static string BookAddress(string path, Func<string, string> addressOf)
    {
        var address = path.StartsWith('#') ? path : addressOf(path);
        var at = address.IndexOf('#', StringComparison.Ordinal);
        return at < 0 || address.Contains("://", StringComparison.Ordinal) ? address : $"{address[..at]}#{BookId(address[(at + 1)..])}";
    }

    private static string BookId(string id) => "at-" + id.Replace(':', '.');

    private static string With(Match match, Func<string, string> addressOf) =>
        WebUtility.HtmlEncode(addressOf(WebUtility.HtmlDecode(match.Groups["path"].Value)));

    [GeneratedRegex(@" href=""(?<path>[/#][^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link { get; }

    [GeneratedRegex(@" (?<name>id|aria-labelledby)=""(?<id>[^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Id { get; }
}

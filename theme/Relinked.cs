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
    public static string Html(string html, Func<string, string> addressOf) =>
        Path.Replace(html, match => $" href=\"{WebUtility.HtmlEncode(addressOf(WebUtility.HtmlDecode(match.Groups["path"].Value)))}\"");

    [GeneratedRegex(@" href=""(?<path>[/#][^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Path { get; }
}

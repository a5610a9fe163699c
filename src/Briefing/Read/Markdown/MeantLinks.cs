using System.Text.RegularExpressions;

namespace Briefing.Read.Markdown;

/// <summary>Finds what was surely meant as a link: brackets with an address, or a name of this site, in round ones after them.</summary>
internal static partial class MeantLinks
{
    /// <summary>The links in a text, whether or not Markdown takes them for links.</summary>
    public static IEnumerable<Match> In(string text) =>
        text.Contains("](", StringComparison.Ordinal) ? Links().Matches(text).Where(link => IsMeant(link.Groups["kind"])) : [];

    // What has no kind is a whole address.
    private static bool IsMeant(Group kind) => !kind.Success || LinkReader.Kinds.Contains(kind.Value);

    // From the nearest bracket that may open it to the end of its address, or of its line.
    [GeneratedRegex(@"(?:\[[^\[\]]*)?(?<end>(?<!\\)\]\()\s*<?(?:https?://|(?<kind>[a-z]+):)[^)\r\n]*\)?")]
    private static partial Regex Links();
}

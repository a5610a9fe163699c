using System.Text.RegularExpressions;

namespace Briefing.Check.Links;

/// <summary>The pictures that a page leaves a browser to choose from: "a.png 1x, b.png 2x".</summary>
internal static partial class SourceSet
{
    /// <summary>Their addresses. A comma within one is part of it, such as in data; one at its end is not.</summary>
    public static IEnumerable<string> Addresses(string set) => Candidates().Matches(set).Select(candidate => candidate.Groups["address"].Value);

    // An address runs until white space. Where no comma ends it, a width or a density follows until the next comma.
    [GeneratedRegex(@"(?<address>[^\s,](?:\S*[^\s,])?)(?:,+(?=\s|$)|[^,]*)")]
    private static partial Regex Candidates();
}

using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Briefing.Model;

namespace Briefing.Render.Citations;

/// <summary>
/// The capitals that the MLA Handbook and the Chicago Manual of Style give an English title: the first and the last word of it and of what
/// follows a colon, and all others but articles, prepositions, coordinating conjunctions and particles of names. A capital that is there
/// stays: which words are names, only a person knows.
/// </summary>
internal static partial class HeadlineStyle
{
    // "Up", "down", "out" and "off" are mostly adverbs in titles, and those have capitals.
    private static readonly FrozenSet<string> Small = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "an", "the",
        "and", "but", "for", "nor", "or",
        "about", "above", "across", "after", "against", "along", "amid", "among", "around", "as", "at",
        "before", "behind", "below", "beneath", "beside", "between", "beyond", "by", "despite", "during", "except",
        "from", "in", "inside", "into", "near", "of", "on", "onto", "outside", "over", "per", "since",
        "through", "throughout", "till", "to", "toward", "towards",
        "under", "underneath", "until", "upon", "versus", "via", "with", "within", "without",
        "de", "van", "von");

    /// <summary>A title in a language; in any other than English, or where that is not known, it stays as it is.</summary>
    public static string Of(string title, Language? language) =>
        language?.Tag.Split('-')[0] is "en" ? Words().Replace(title, word => HasCapital(word) ? Capitalised(word.Value) : word.Value) : title;

    private static bool HasCapital(Match word) => !Small.Contains(word.Value) || word.Groups["first"].Success || word.Groups["last"].Success;

    // "iPhone" and "d’Argand" are written as they are.
    private static string Capitalised(string word) =>
        word.Any(char.IsUpper) || word is [_, '’' or '\'', ..] ? word : char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(
        @"(?<first>(?<=(^|[:?!—])[^\p{L}\p{N}]*))?"
        + @"(?<![\p{L}\p{N}]['’]?)[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*"
        + @"(?<last>(?=[^\p{L}\p{N}]*([:?!]|$)))?")]
    private static partial Regex Words();
}

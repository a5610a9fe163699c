using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Check.Leaks;

/// <summary>Parts HTML and XML, well-formed or not, into what stands between tags and what stands in them.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> WithinWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    /// <summary>Whether a text has anything that looks like a tag.</summary>
    public static bool IsIn(string text) => Tag.IsMatch(text);

    /// <summary>
    /// What the text says: with nothing where an inline tag was, because <c>&lt;b&gt;H&lt;/b&gt;anoi</c> is one word; with a space there,
    /// because a style may set such tags apart; and what its tags and comments say.
    /// </summary>
    public static IEnumerable<string> Parts(string text)
    {
        var (joined, parted, tags) = (new StringBuilder(text.Length), new StringBuilder(text.Length), new StringBuilder());
        var from = 0;
        foreach (var tag in Tag.EnumerateMatches(text))
        {
            joined.Append(text, from, tag.Index - from);
            parted.Append(text, from, tag.Index - from);
            from = tag.Index + tag.Length;
            if (text.AsSpan(tag.Index).StartsWith(Verbatim, StringComparison.Ordinal))
            {
                joined.Append(text, tag.Index + Verbatim.Length, tag.Length - Verbatim.Length);
                parted.Append(text, tag.Index + Verbatim.Length, tag.Length - Verbatim.Length);
                continue;
            }

            joined.Append(IsWithinWords(text.AsSpan(tag.Index, tag.Length)) ? "" : "\n");
            parted.Append('\n');
            tags.Append(text, tag.Index + 1, tag.Length - 1).Append('\n');
        }

        joined.Append(text, from, text.Length - from);
        parted.Append(text, from, text.Length - from);
        return [joined.ToString(), parted.ToString(), tags.ToString()];
    }

    private const string Verbatim = "<![CDATA[";

    // A comment, a verbatim section, or a tag, in which a > may stand between quotation marks.
    [GeneratedRegex("""<!--.*?-->|<!\[CDATA\[.*?\]\]>|<[/!?a-zA-Z](?>[^>"']|"[^"]*"|'[^']*')*>""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Tag { get; }

    private static bool IsWithinWords(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var end = name.IndexOfAnyExcept(Letter);
        return WithinWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }

    private static readonly System.Buffers.SearchValues<char> Letter = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:_");
}

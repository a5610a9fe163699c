using System.Buffers;
using System.Text;

namespace Briefing.Check.Leaks;

/// <summary>Parts HTML and XML, well-formed or not, into what stands between tags and what stands in them.</summary>
internal static class Markup
{
    private static readonly HashSet<string> WithinWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp",
        "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
    };

    private static readonly SearchValues<char> OfNames =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:_");

    /// <summary>Whether a text has anything that looks like a tag.</summary>
    public static bool IsIn(string text) => new TagScanner(text).Tags().Any();

    /// <summary>
    /// What the text says: with nothing where an inline tag was, because <c>&lt;b&gt;H&lt;/b&gt;anoi</c> is one word; with a line break there,
    /// because a style may set such tags apart; and what its tags and comments say.
    /// </summary>
    public static IEnumerable<string> Parts(string text)
    {
        var (joined, parted, tags) = (new StringBuilder(text.Length), new StringBuilder(text.Length), new StringBuilder());
        var from = 0;
        foreach (var (start, end) in new TagScanner(text).Tags())
        {
            joined.Append(text, from, start - from);
            parted.Append(text, from, start - from);
            from = end;
            if (text.AsSpan(start).StartsWith(TagScanner.Verbatim, StringComparison.Ordinal))
            {
                var words = text.AsSpan((start + TagScanner.Verbatim.Length)..end);
                joined.Append(words);
                parted.Append(words);
                continue;
            }

            joined.Append(IsWithinWords(text.AsSpan(start, end - start)) ? "" : "\n");
            parted.Append('\n');
            tags.Append(text, start + 1, end - start - 1).Append('\n');
        }

        joined.Append(text, from, text.Length - from);
        parted.Append(text, from, text.Length - from);
        return [joined.ToString(), parted.ToString(), tags.ToString()];
    }

    private static bool IsWithinWords(ReadOnlySpan<char> tag)
    {
        var name = tag[1..].TrimStart('/');
        var end = name.IndexOfAnyExcept(OfNames);
        return WithinWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end]);
    }
}

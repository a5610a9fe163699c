namespace Briefing.Check.Leaks;

/// <summary>
/// Finds the tags, comments and verbatim sections of HTML and XML, well-formed or not. In a tag, a > may stand between quotation marks;
/// what is not closed is none. However a text is made, no part of it is read more than a few times.
/// </summary>
internal sealed class TagScanner(string text)
{
    /// <summary>What a section begins with in which tags are words like any other.</summary>
    public const string Verbatim = "<![CDATA[";

    // Where a search from a quotation mark has been: it ended there as it would again.
    private readonly HashSet<int> tried = [];
    private int firstStop = -1;
    private bool hasComments = true;
    private bool hasSections = true;

    /// <summary>Where each of them begins and ends, in order.</summary>
    public IEnumerable<(int Start, int End)> Tags()
    {
        for (var at = text.IndexOf('<', 0); at >= 0; at = text.IndexOf('<', at))
        {
            var end = Section(at, "<!--", "-->", ref hasComments) ?? Section(at, Verbatim, "]]>", ref hasSections) ?? EndOfTag(at);
            if (end is { } found)
            {
                yield return (at, found);
            }

            at = end ?? at + 1;
        }
    }

    private int? Section(int at, string opening, string closing, ref bool hasAny)
    {
        if (!hasAny || string.CompareOrdinal(text, at, opening, 0, opening.Length) != 0)
        {
            return null;
        }

        var close = text.IndexOf(closing, at + opening.Length, StringComparison.Ordinal);
        hasAny = close >= 0;
        return hasAny ? close + closing.Length : null;
    }

    private int? EndOfTag(int at)
    {
        if (at + 1 == text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!' or '?'))
        {
            return null;
        }

        firstStop = at + 2 <= firstStop ? firstStop : NextStop(at + 2);
        for (var stop = firstStop; stop < text.Length;)
        {
            if (text[stop] == '>')
            {
                return stop + 1;
            }

            if (!tried.Add(stop) || text.IndexOf(text[stop], stop + 1) is not (>= 0 and var close))
            {
                return null;
            }

            stop = NextStop(close + 1);
        }

        return null;
    }

    private int NextStop(int from) => text.AsSpan(from).IndexOfAny('>', '"', '\'') is var next and >= 0 ? from + next : text.Length;
}

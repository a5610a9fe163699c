namespace Briefing.Model;

/// <summary>Finds where the sentences of a text begin and end.</summary>
internal static class Sentences
{
    // Nobody reads a longer one to see how a word is used; a text without sentences would be shown whole for each of its words.
    private const int Reach = 1_000;

    /// <summary>The sentence that the characters from one to another stand in.</summary>
    public static Range Around(ReadOnlySpan<char> text, int start, int end) => Beginning(text, start)..Ending(text, end);

    /// <summary>The sentences of a text, in order.</summary>
    public static IEnumerable<ReadOnlyMemory<char>> Of(ReadOnlyMemory<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var until = Ending(text.Span, from);
            if (text.Span[from..until].Trim() is not [])
            {
                yield return text[from..until];
            }

            from = until + 1;
        }
    }

    /// <summary>The whole sentences that a text begins with, as many as have room; the first in any case.</summary>
    public static string Opening(string text, int room)
    {
        var end = Ending(text, 0);
        for (var next = end; next < text.Length && next <= room; next = Ending(text, next + 1))
        {
            end = next;
        }

        return text.Length <= room ? text : text[..end];
    }

    private static int Beginning(ReadOnlySpan<char> text, int position)
    {
        var first = Math.Max(0, position - Reach);
        for (var gap = text[first..position].LastIndexOfAny(' ', '\n'); gap >= 0; gap = text.Slice(first, gap).LastIndexOfAny(' ', '\n'))
        {
            if (IsBoundary(text, first + gap + 1))
            {
                return first + gap + 1;
            }
        }

        return first == 0 ? 0 : first + text[first..position].IndexOf(' ') + 1;
    }

    private static int Ending(ReadOnlySpan<char> text, int position)
    {
        var last = Math.Min(text.Length, position + Reach);
        for (var i = position; i < last && text[i..last].IndexOfAny(' ', '\n') is var gap and >= 0;)
        {
            i += gap + 1;
            if (i < last && IsBoundary(text, i))
            {
                return i - 1;
            }
        }

        return last == text.Length ? last : position + Math.Max(0, text[position..last].LastIndexOf(' '));
    }

    // A sentence begins after a full stop, question or exclamation mark and a space, unless the stop belongs to an abbreviation,
    // or what follows goes on in lower case.
    private static bool IsBoundary(ReadOnlySpan<char> text, int i)
    {
        if (text[i - 1] == '\n')
        {
            return true;
        }

        if (i < 3 || text[i - 1] != ' ' || char.IsLower(text[i]))
        {
            return false;
        }

        var end = i - 2;
        while (end > 0 && text[end] is '”' or '"' or '’' or '\'' or ')' or ']')
        {
            end--;
        }

        return text[end] is '!' or '?' or '…' || (text[end] == '.' && !Abbreviations.EndsAt(text, end));
    }
}

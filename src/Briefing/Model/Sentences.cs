using System.Buffers;

namespace Briefing.Model;

/// <summary>Finds where the sentences of a text begin and end.</summary>
internal static class Sentences
{
    // Nobody reads a longer one to see how a word is used; a text without sentences would be shown whole for each of its words.
    private const int Reach = 1_000;

    private const string Stops = ".!?…";
    private const string Closings = "”\"’')]";

    // What a sentence may end with.
    private static readonly SearchValues<char> Ends = SearchValues.Create($"{Stops}{Closings}\n");

    /// <summary>The sentence that the characters from one to another stand in.</summary>
    public static Range Around(ReadOnlySpan<char> text, int start, int end) => Beginning(text, start)..Ending(text, end);

    /// <summary>The sentences of a text, in order.</summary>
    public static IReadOnlyList<Range> Of(ReadOnlySpan<char> text)
    {
        var sentences = new List<Range>();
        for (var from = 0; from < text.Length;)
        {
            var until = Ending(text, from);
            if (text[from..until].Trim() is not [])
            {
                sentences.Add(from..until);
            }

            // What was cut off without a space has its next character there.
            from = until < text.Length && !char.IsWhiteSpace(text[until]) ? until : until + 1;
        }

        return sentences;
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
        var from = Math.Max(0, first - 1);
        for (var until = position; text[from..until].LastIndexOfAny(Ends) is var last and >= 0; until = from + last)
        {
            if (After(text, from + last) is var next && next > first && next <= position && IsBoundary(text, next))
            {
                return next;
            }
        }

        return first == 0 ? 0 : WholeCharacters.CutAt(text, first + text[first..position].IndexOf(' ') + 1);
    }

    private static int Ending(ReadOnlySpan<char> text, int position)
    {
        var last = Math.Min(text.Length, position + Reach);
        for (var from = Math.Max(0, position - 1); from < last && text[from..last].IndexOfAny(Ends) is var first and >= 0; from++)
        {
            from += first;
            if (After(text, from) is var next && next > position && next < last && IsBoundary(text, next))
            {
                return next - 1;
            }
        }

        return last < text.Length && text[position..last].LastIndexOf(' ') is var space and > 0
            ? position + space
            : WholeCharacters.CutAt(text, last);
    }

    // Where the next sentence begins if one ends with this character: after a space too, unless it is the end of a line.
    private static int After(ReadOnlySpan<char> text, int end) => text[end] == '\n' ? end + 1 : end + 2;

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
        while (end > 0 && Closings.Contains(text[end], StringComparison.Ordinal))
        {
            end--;
        }

        return text[end] is '!' or '?' or '…' || (text[end] == '.' && !Abbreviations.EndsAt(text, end));
    }
}

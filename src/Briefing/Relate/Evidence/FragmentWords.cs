using Briefing.Model;

namespace Briefing.Relate.Evidence;

/// <summary>
/// The words of a paragraph, parted at spaces, at the marks of side notes and at both ends of a quotation. A quotation that begins
/// or ends within a word is widened to the whole word, because browsers look for nothing less.
/// </summary>
internal sealed class FragmentWords
{
    private readonly ReadOnlyMemory<char> paragraph;
    private readonly int number;
    private readonly List<(int Start, int End, int Stretch)> words = [];

    public FragmentWords(ReadOnlyMemory<char> paragraph, Passage quotation, IEnumerable<int> marks)
    {
        (this.paragraph, number) = (paragraph, quotation.Paragraph);
        var text = paragraph.Span;
        var (start, end) = (quotation.Start, quotation.End);
        while (IsWithinWord(text, start))
        {
            start--;
        }

        while (IsWithinWord(text, end))
        {
            end++;
        }

        Part(marks.ToHashSet(), start, end);
        First = words.FindIndex(word => word.Start >= start);
        Last = words.FindLastIndex(word => word.End <= end);
    }

    /// <summary>The quotation's first word.</summary>
    public int First { get; }

    /// <summary>The quotation's last word.</summary>
    public int Last { get; }

    /// <summary>How many words the quotation has.</summary>
    public int Count => Last - First + 1;

    /// <summary>Whether the mark of a side note stands between the quotation's words.</summary>
    public bool AreInterrupted => words[First].Stretch != words[Last].Stretch;

    /// <summary>The characters from one word to another.</summary>
    public Passage Passage(int first, int last) => new(number, words[first].Start, words[last].End - words[first].Start);

    /// <summary>The same, as text.</summary>
    public string Text(int first, int last) => paragraph[words[first].Start..words[last].End].ToString();

    /// <summary>Whether there are these words beside the quotation, with no mark between themselves and it.</summary>
    public bool HasContext(int first, int last) =>
        first > last
        || (first >= 0 && last < words.Count
            && words[first].Stretch == words[first < First ? First : Last].Stretch
            && words[last].Stretch == words[first].Stretch);

    /// <summary>Whether words beside the quotation are more than punctuation, which browsers do not look for.</summary>
    public bool IsNamed(int first, int last) => first > last || Text(first, last).Any(char.IsLetterOrDigit);

    /// <summary>The last of the quotation's first words that no mark parts, at most so many.</summary>
    public int LastTogether(int first, int most)
    {
        var last = first;
        while (last < Last && last - first + 1 < most && words[last + 1].Stretch == words[first].Stretch)
        {
            last++;
        }

        return last;
    }

    /// <summary>The first of the quotation's last words that no mark parts, at most so many.</summary>
    public int FirstTogether(int last, int most)
    {
        var first = last;
        while (first > First && last - first + 1 < most && words[first - 1].Stretch == words[last].Stretch)
        {
            first--;
        }

        return first;
    }

    private void Part(HashSet<int> marks, int start, int end)
    {
        var text = paragraph.Span;
        var (from, stretch) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || text[i] == ' ' || marks.Contains(i) || i == start || i == end)
            {
                if (i > from)
                {
                    words.Add((from, i, stretch));
                }

                stretch += marks.Contains(i) ? 1 : 0;
                from = i < text.Length && text[i] == ' ' ? i + 1 : i;
            }
        }
    }

    // Letters and digits hold together, across an apostrophe or a point between them too (Unicode Standard Annex 29).
    private static bool IsWithinWord(ReadOnlySpan<char> text, int at)
    {
        return IsLetter(text, at - 1) && (IsLetter(text, at) || (IsJoint(text, at) && IsLetter(text, at + 1)))
            || (IsJoint(text, at - 1) && IsLetter(text, at - 2) && IsLetter(text, at));

        static bool IsLetter(ReadOnlySpan<char> text, int i) => i >= 0 && i < text.Length
            && (char.IsLetterOrDigit(text[i]) || Letters.IsMark(text[i]) || char.IsSurrogate(text[i]) || text[i] == '_');

        static bool IsJoint(ReadOnlySpan<char> text, int i) => i >= 0 && i < text.Length
            && text[i] is '\'' or '’' or '.' or ',' or ':' or ';' or '·';
    }
}

using Briefing.Model;

namespace Briefing.Relate.Evidence;

/// <summary>Chooses the words of a text fragment, so that a browser finds the quotation and not the same words elsewhere.</summary>
internal sealed class FragmentChooser
{
    private const int MostWordsWhole = 10;
    private const int WordsAtEachEnd = 4;
    private const int FewWords = 3;

    private readonly QuotedPage page;
    private readonly FragmentWords words;

    private FragmentChooser(QuotedPage page, FragmentWords words) => (this.page, this.words) = (page, words);

    /// <summary>A fragment for a quotation; null where nothing on the page tells it from the same words elsewhere.</summary>
    public static TextFragment? Choose(QuotedPage page, Passage found)
    {
        var words = new FragmentWords(page.Paragraph(found.Paragraph), found, page.MarksIn(found.Paragraph));
        var chooser = new FragmentChooser(page, words);
        return (words.Count > MostWordsWhole || words.AreInterrupted ? chooser.Ends() : null) ?? (words.AreInterrupted ? null : chooser.Whole());
    }

    // Words that are few are likely to stand somewhere else too, where the page shows more than this can know of.
    private int LeastContext => words.Count <= FewWords ? 2 : 0;

    private TextFragment? Whole()
    {
        var (first, last) = (words.First, words.Last);
        for (var before = LeastContext; before <= page.MostContext && words.HasContext(first - before, first - 1); before++)
        {
            if (words.IsNamed(first - before, first - 1) && page.IsFirst(words.Passage(first - before, last)))
            {
                return Fragment(before, last, null, 0);
            }
        }

        for (var after = Math.Max(1, LeastContext); after <= page.MostContext && words.HasContext(last + 1, last + after); after++)
        {
            if (words.IsNamed(last + 1, last + after) && page.IsFirst(words.Passage(first, last + after)))
            {
                return Fragment(0, last, null, after);
            }
        }

        return null;
    }

    private TextFragment? Ends()
    {
        var headLast = words.LastTogether(words.First, WordsAtEachEnd);
        var tailFirst = words.FirstTogether(words.Last, WordsAtEachEnd);
        while (tailFirst > headLast && !page.IsFirstAfter(words.Passage(words.First, headLast), words.Passage(tailFirst, words.Last)))
        {
            var more = words.FirstTogether(words.Last, words.Last - tailFirst + 2);
            if (more == tailFirst)
            {
                return null;
            }

            tailFirst = more;
        }

        for (var before = 0; tailFirst > headLast && before <= page.MostContext && words.HasContext(words.First - before, words.First - 1); before++)
        {
            if (words.IsNamed(words.First - before, words.First - 1) && page.IsFirst(words.Passage(words.First - before, headLast)))
            {
                return Fragment(before, headLast, tailFirst, 0);
            }
        }

        return null;
    }

    private TextFragment Fragment(int before, int headLast, int? tailFirst, int after) => new(
        before == 0 ? null : words.Text(words.First - before, words.First - 1),
        words.Text(words.First, headLast),
        tailFirst is { } tail ? words.Text(tail, words.Last) : null,
        after == 0 ? null : words.Text(words.Last + 1, words.Last + after));
}

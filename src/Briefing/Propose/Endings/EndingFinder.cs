using Briefing.Drafts;
using Briefing.Relate.Seeds;

namespace Briefing.Propose.Endings;

/// <summary>Finds where a text ends: before the run of paragraphs at the end that are, by their form, no part of it.</summary>
internal static class EndingFinder
{
    private const int FewestWords = 8;
    private const int MostTitles = 20;

    /// <summary>The end; null where nothing seems to follow the text, or no words of it tell the place.</summary>
    public static Ending? Find(SeedDraft seed)
    {
        var paragraphs = seed.Paragraphs;
        var leftOut = new List<LeftOut>();
        for (var i = paragraphs.Count - 1; i > 0 && ReasonFor(paragraphs, i) is { } reason; i--)
        {
            leftOut.Insert(0, new LeftOut(paragraphs[i].Line, reason, paragraphs[i].Text.ToString()));
        }

        var kept = paragraphs.Count - leftOut.Count;
        return leftOut.Count > 0 && LastWords(paragraphs, kept) is { } words ? new Ending(kept, words, leftOut) : null;
    }

    // A title stands before a teaser, among others under a line of the site, or at the very end before a teaser that was cut off with it.
    private static string? ReasonFor(IReadOnlyList<SeedParagraph> paragraphs, int i)
    {
        var kind = TrailingMatter.Kind(paragraphs[i].Text);
        if (kind is not null || !TrailingMatter.IsTitle(paragraphs[i].Text))
        {
            return kind;
        }

        var beside = i + 1 < paragraphs.Count ? paragraphs[i + 1] : paragraphs[i - 1];
        return TrailingMatter.Kind(beside.Text) is not null || IsUnderASiteLine(paragraphs, i) ? "the title of something else" : null;
    }

    private static bool IsUnderASiteLine(IReadOnlyList<SeedParagraph> paragraphs, int i) => Enumerable.Range(1, Math.Min(MostTitles, i))
        .Select(above => paragraphs[i - above].Text)
        .SkipWhile(text => TrailingMatter.Kind(text) is null && TrailingMatter.IsTitle(text))
        .Take(1)
        .Any(TrailingMatter.IsSiteLine);

    private static string? LastWords(IReadOnlyList<SeedParagraph> paragraphs, int kept)
    {
        var texts = paragraphs.Select(paragraph => paragraph.Text).ToList();
        var words = texts[kept - 1].ToString().Split(' ');
        return Enumerable.Range(Math.Min(FewestWords, words.Length), Math.Max(1, words.Length - FewestWords + 1))
            .Select(count => string.Join(' ', words.TakeLast(count)))
            .FirstOrDefault(last => Wordings.Find(last, texts) is [_]);
    }
}

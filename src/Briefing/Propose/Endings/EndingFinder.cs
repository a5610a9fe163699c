using Briefing.Drafts;
using Briefing.Relate.Seeds;

namespace Briefing.Propose.Endings;

/// <summary>Finds where a text ends: before the run of paragraphs at the end that are, by their form, no part of it.</summary>
internal static class EndingFinder
{
    private const int FewestWords = 8;

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

    // A title stands before a teaser, or at the very end before one that was cut off with it.
    private static string? ReasonFor(IReadOnlyList<SeedParagraph> paragraphs, int i)
    {
        var before = TrailingMatter.Kind(paragraphs[i].Text);
        if (before is not null || !TrailingMatter.IsTitle(paragraphs[i].Text))
        {
            return before;
        }

        var after = i + 1 < paragraphs.Count ? TrailingMatter.Kind(paragraphs[i + 1].Text) : TrailingMatter.Kind(paragraphs[i - 1].Text);
        return after is null ? null : "the title of something else";
    }

    private static string? LastWords(IReadOnlyList<SeedParagraph> paragraphs, int kept)
    {
        var texts = paragraphs.Select(paragraph => paragraph.Text).ToList();
        var words = texts[kept - 1].ToString().Split(' ');
        return Enumerable.Range(Math.Min(FewestWords, words.Length), Math.Max(1, words.Length - FewestWords + 1))
            .Select(count => string.Join(' ', words.TakeLast(count)))
            .FirstOrDefault(last => Wordings.Find(last, texts) is [_]);
    }
}

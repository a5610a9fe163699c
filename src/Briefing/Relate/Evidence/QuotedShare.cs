using Briefing.Model;

namespace Briefing.Relate.Evidence;

/// <summary>Counts what the whole site quotes from each seed whose text it may not publish.</summary>
internal static class QuotedShare
{
    /// <summary>Notices the seeds of which more is quoted than the site allows itself.</summary>
    public static void Notice(IReadOnlyList<Claim> claims, ILookup<string, QuotedText> texts, QuotationLimits limits, List<Diagnostic> notices)
    {
        var quoted = claims.SelectMany(claim => claim.Evidence).ToLookup(quotation => quotation.Briefing.Slug);
        foreach (var seed in texts.Where(seed => seed.First().Mode is RightsMode.Digest or RightsMode.Quote))
        {
            var quotations = seed
                .SelectMany(text => quoted[text.Briefing.Slug].Select(quotation => new { Text = text, Quotation = quotation }))
                .ToList();
            var words = quotations.GroupBy(pair => pair.Text, pair => pair.Quotation.Passage).Sum(group => WordsIn(group, group.Key.Text.Paragraphs));
            var whole = seed.First().Text.Whole.Sum(WordCount.Of);
            var most = Math.Min(limits.Words, whole * limits.Share / 100);
            if (words > most)
            {
                var longest = quotations.Select(pair => pair.Quotation).MaxBy(quotation => quotation.Text.Length)!;
                notices.Add(new Diagnostic(
                    Rules.TooMuchQuoted, seed.First().Draft.Rights.Place,
                    $"The site quotes {words} of the {whole} words of {seed.Key}; "
                    + $"it may quote {most}: at most {limits.Words}, and at most {limits.Share} of a hundred.",
                    $"{Rules.TooMuchQuoted.Remedy} The longest quotation is “{longest.Text}”."));
            }
        }
    }

    // Passages that overlap count once.
    private static int WordsIn(IEnumerable<Passage> passages, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var words = 0;
        foreach (var paragraph in passages.GroupBy(passage => passage.Paragraph))
        {
            var end = 0;
            foreach (var passage in paragraph.OrderBy(passage => passage.Start).Where(passage => passage.End > end))
            {
                var start = Math.Max(passage.Start, end);
                words += WordCount.Of(paragraphs[paragraph.Key][start..passage.End]);
                end = passage.End;
            }
        }

        return words;
    }
}

using Briefing.Model;

namespace Briefing.Render.Annotations;

/// <summary>Words of a quotation that stand on its page in a row.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">What stands before them in the same row.</param>
/// <param name="Suffix">What stands after them.</param>
internal sealed record QuotedRun(string Exact, string Prefix, string Suffix)
{
    /// <summary>The runs of a quotation, in order: one, and one more for each mark of a side note that stands between its words.</summary>
    /// <param name="quotation">The quotation.</param>
    /// <param name="marks">The characters of its paragraph that marks stand before, in order.</param>
    public static IEnumerable<QuotedRun> Of(Quotation quotation, IEnumerable<int> marks)
    {
        var (from, prefix) = (0, quotation.Prefix);
        foreach (var marked in marks)
        {
            var mark = marked - quotation.Passage.Start;
            if (mark <= from || mark >= quotation.Text.Length)
            {
                continue;
            }

            yield return new QuotedRun(quotation.Text[from..mark], prefix, "");
            from = mark + quotation.Text.AsSpan(mark).IndexOfAnyExcept(' ');
            prefix = quotation.Text[mark..from];
        }

        yield return new QuotedRun(quotation.Text[from..], prefix, quotation.Suffix);
    }
}

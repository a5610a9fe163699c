using System.Text;
using Briefing.Drafts;
using Briefing.Model;

namespace Briefing.Relate.Seeds;

/// <summary>The passages of a seed that a briefing leaves out.</summary>
internal static class Cuts
{
    /// <summary>What start, end and omissions cut from a text.</summary>
    public static List<Passage> Of(ExtentDraft extent, PassageFinder finder, IReadOnlyList<ReadOnlyMemory<char>> text)
    {
        var cuts = new List<Passage>();
        if (extent.Start is { } start && finder.Only(start) is { } first)
        {
            cuts.AddRange(Before(first, text));
        }

        if (extent.End is { } end && finder.Only(end) is { } last)
        {
            cuts.AddRange(After(last, text));
        }

        cuts.AddRange(extent.Omit.SelectMany(omission => Omitted(omission, finder, text)));
        return cuts;
    }

    /// <summary>A paragraph without what is cut from it.</summary>
    public static ReadOnlyMemory<char> Apply(IEnumerable<Passage> cuts, ReadOnlyMemory<char> paragraph)
    {
        var kept = new List<ReadOnlyMemory<char>>();
        var from = 0;
        foreach (var cut in cuts.OrderBy(cut => cut.Start))
        {
            if (cut.Start > from)
            {
                kept.Add(paragraph[from..cut.Start]);
            }

            from = Math.Max(from, cut.End);
        }

        kept.Add(paragraph[from..]);
        kept.RemoveAll(part => part.Trim().Length == 0);
        return kept.Count == 1 ? kept[0].Trim() : Join(kept).AsMemory();
    }

    // One space where the cut had one at either side, but none before a comma or whatever else closes what stands before it.
    private static string Join(List<ReadOnlyMemory<char>> kept)
    {
        var joined = new StringBuilder();
        foreach (var part in kept)
        {
            var words = part.Span.Trim();
            var isApart = joined.Length > 0 && (joined[^1] == ' ' || part.Span[0] == ' ');
            joined.Length -= joined.Length > 0 && joined[^1] == ' ' ? 1 : 0;
            joined.Append(isApart && !",.;:!?)]’”…".Contains(words[0]) ? " " : "").Append(part.Span.TrimStart());
        }

        return joined.ToString().TrimEnd();
    }

    private static IEnumerable<Passage> Omitted(Written<string> omission, PassageFinder finder, IReadOnlyList<ReadOnlyMemory<char>> text)
    {
        // What a site puts between paragraphs, it often puts there more than once.
        if (finder.Paragraphs(omission.Value) is { Count: > 0 } paragraphs)
        {
            return paragraphs;
        }

        // What the seed itself has with an ellipsis is no pair of first and last words.
        if (finder.Has(omission.Value)
            || omission.Value.Split(["…", "..."], 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } first, { Length: > 0 } last])
        {
            return finder.Only(omission) is { } whole ? [whole] : [];
        }

        return finder.Only(omission with { Value = first }) is { } from && finder.FirstAfter(from, omission with { Value = last }) is { } to
            ? Between(from, to, text)
            : [];
    }

    private static IEnumerable<Passage> Before(Passage first, IReadOnlyList<ReadOnlyMemory<char>> text) =>
        [.. Whole(0, first.Paragraph, text), new Passage(first.Paragraph, 0, first.Start)];

    private static IEnumerable<Passage> After(Passage last, IReadOnlyList<ReadOnlyMemory<char>> text) =>
        [new Passage(last.Paragraph, last.End, text[last.Paragraph].Length - last.End), .. Whole(last.Paragraph + 1, text.Count, text)];

    private static IEnumerable<Passage> Between(Passage from, Passage to, IReadOnlyList<ReadOnlyMemory<char>> text) =>
        from.Paragraph == to.Paragraph
            ? [new Passage(from.Paragraph, from.Start, to.End - from.Start)]
            :
            [
                new Passage(from.Paragraph, from.Start, text[from.Paragraph].Length - from.Start),
                .. Whole(from.Paragraph + 1, to.Paragraph, text),
                new Passage(to.Paragraph, 0, to.End),
            ];

    private static IEnumerable<Passage> Whole(int from, int until, IReadOnlyList<ReadOnlyMemory<char>> text) =>
        Enumerable.Range(from, until - from).Select(i => new Passage(i, 0, text[i].Length));
}

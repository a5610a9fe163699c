using Briefing.Drafts;
using Briefing.Model;
using Briefing.Relate.Seeds;

namespace Briefing.Relate.Evidence;

/// <summary>The words before and after a quotation, by which an author tells passages of the same words apart.</summary>
internal static class Surroundings
{
    /// <summary>
    /// The passages that are worded like a quotation and stand between the words that its author gives: one, or two where there are more.
    /// </summary>
    public static IReadOnlyList<Passage> Matches(EvidenceDraft evidence, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var (prefix, suffix) = (Wordings.LevelWritten(evidence.Prefix ?? ""), Wordings.LevelWritten(evidence.Suffix ?? ""));
        return
        [
            .. Wordings.Find(evidence.Quote.Value, paragraphs)
                .Where(found => StandsAfter(prefix, found, paragraphs) && StandsBefore(suffix, found, paragraphs))
                .Take(2),
        ];
    }

    // A quotation may be all of its paragraph: the words around it are then those of the paragraphs around that.
    private static bool StandsAfter(ReadOnlySpan<char> prefix, Passage found, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var before = paragraphs[found.Paragraph].Span[..found.Start].TrimEnd();
        for (var i = found.Paragraph; ; before = paragraphs[i].Span.TrimEnd())
        {
            var length = Math.Min(prefix.Length, before.Length);
            if (!prefix.EndsWith(Wordings.Level(before[^length..])))
            {
                return false;
            }

            prefix = prefix[..^length].TrimEnd();
            if (prefix.IsEmpty || --i < 0)
            {
                return prefix.IsEmpty;
            }
        }
    }

    private static bool StandsBefore(ReadOnlySpan<char> suffix, Passage found, IReadOnlyList<ReadOnlyMemory<char>> paragraphs)
    {
        var after = paragraphs[found.Paragraph].Span[found.End..].TrimStart();
        for (var i = found.Paragraph; ; after = paragraphs[i].Span.TrimStart())
        {
            var length = Math.Min(suffix.Length, after.Length);
            if (!suffix.StartsWith(Wordings.Level(after[..length])))
            {
                return false;
            }

            suffix = suffix[length..].TrimStart();
            if (suffix.IsEmpty || ++i == paragraphs.Count)
            {
                return suffix.IsEmpty;
            }
        }
    }
}

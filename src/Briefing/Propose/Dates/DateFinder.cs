using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Propose.Dates;

/// <summary>Finds the dates that a text speaks of, with the words that open or bound them, and the sentences they stand in.</summary>
internal static class DateFinder
{
    private static readonly string[] Joints = ["to", "until", "through", "and", "-", "–"];

    /// <summary>The sentences of a paragraph that speak of dates, in its order.</summary>
    public static IEnumerable<DatedSentence> Find(ReadOnlyMemory<char> paragraph)
    {
        var text = paragraph.ToString();
        return Joined(DatePoints.In(text), text)
            .Select(point => (point, sentence: text[Sentences.Around(text, point.Start, point.End)]))
            .Select(pair => (pair.sentence, date: Read(Opened(Dated(pair.point, pair.sentence), text))))
            .GroupBy(pair => pair.sentence, pair => pair.date, StringComparer.Ordinal)
            .Select(group => new DatedSentence([.. group.OfType<When>().Distinct()], group.Key.Trim()))
            .Where(found => found.Dates.Count > 0);
    }

    private static When? Read(string edtf) => When.Parse(edtf).Match<When?>(date => date, _ => null);

    // "from 1986 to 1991", "between June 2012 and 2014", "2019–2022"
    private static IEnumerable<DatePoint> Joined(List<DatePoint> points, string text)
    {
        for (var i = 0; i < points.Count; i++)
        {
            var point = points[i];
            if (i + 1 < points.Count && point.IsSingle && points[i + 1] is { IsSingle: true } next && AreJoined(point, next, text))
            {
                yield return new DatePoint(point.Start, next.End, $"{point.Edtf}/{next.Edtf}");
                i++;
            }
            else
            {
                yield return point;
            }
        }
    }

    private static bool AreJoined(DatePoint from, DatePoint to, string text)
    {
        var joint = text[from.End..to.Start].Trim();
        return Joints.Contains(joint) && !from.LacksYear && !to.LacksYear
            && (joint is "-" or "–" || WordBefore(from, text) is "from" or "between");
    }

    // The year that the sentence names, with a question mark: somebody has to look.
    private static DatePoint Dated(DatePoint point, string sentence)
    {
        if (!point.LacksYear)
        {
            return point;
        }

        var years = DatePoints.In(sentence)
            .Where(other => !other.LacksYear && other.IsSingle && !other.Edtf.Contains('X', StringComparison.Ordinal))
            .Select(other => other.Edtf[..4])
            .Distinct()
            .ToList();
        return years is [var only] ? point with { Edtf = only + point.Edtf[4..] + "?" } : point;
    }

    private static string Opened(DatePoint point, string text) => point.IsSingle ? WordBefore(point, text) switch
    {
        "since" => $"{point.Edtf}/..",
        "until" or "till" => $"../{point.Edtf}",
        "about" or "around" or "circa" or "c." => point.Edtf.EndsWith('?') ? point.Edtf[..^1] + "%" : point.Edtf + "~",
        _ => point.Edtf,
    } : point.Edtf;

    private static string WordBefore(DatePoint point, string text)
    {
        var before = text.AsSpan(0, point.Start).TrimEnd();
        return before[(before.LastIndexOfAny(' ', '(') + 1)..].ToString().ToLowerInvariant();
    }
}

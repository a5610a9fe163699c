using System.Globalization;

namespace Briefing.Model.Wording;

/// <summary>A date in words, cut where a theme may mark up a year, month or day. Its text is that of its segments in a row.</summary>
public sealed class DateWords : IEquatable<DateWords>
{
    internal DateWords(params DateSegment[] segments) => Segments = segments is [{ Text.Length: > 0 }] ? segments : Merge(segments);

    /// <summary>The segments, in order; none is empty, and no two without a machine form follow each other.</summary>
    public IReadOnlyList<DateSegment> Segments { get; }

    /// <summary>The words of an author: one segment, as they are.</summary>
    public static DateWords Plain(string text) => new(new DateSegment(text));

    internal static DateWords Timed(string text, string? machine) => new(new DateSegment(text, machine));

    /// <summary>A phrase with places <c>{0}</c> to <c>{9}</c> that are filled with words.</summary>
    internal static DateWords Phrase(string phrase, params DateWords[] fillings)
    {
        var segments = new List<DateSegment>();
        var pieces = phrase.Split('{', '}');
        for (var i = 0; i < pieces.Length; i++)
        {
            if (i % 2 == 0) segments.Add(new DateSegment(pieces[i]));
            else segments.AddRange(fillings[int.Parse(pieces[i], CultureInfo.InvariantCulture)].Segments);
        }

        return new DateWords([.. segments]);
    }

    /// <summary>Words joined by a comma, with something else before the last.</summary>
    internal static DateWords List(IReadOnlyList<DateWords> items, string comma, string last)
    {
        var words = items[0];
        for (var i = 1; i < items.Count; i++) words = Phrase("{0}" + (i == items.Count - 1 ? last : comma) + "{1}", words, items[i]);
        return words;
    }

    /// <summary>The plain text.</summary>
    public override string ToString() => string.Concat(Segments.Select(segment => segment.Text));

    /// <summary>Whether the segments are the same.</summary>
    public bool Equals(DateWords? other) => other is not null && Segments.SequenceEqual(other.Segments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DateWords);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    private static List<DateSegment> Merge(IEnumerable<DateSegment> segments)
    {
        var merged = new List<DateSegment>();
        foreach (var segment in segments.Where(segment => segment.Text.Length > 0))
        {
            if (segment.Machine is null && merged.Count > 0 && merged[^1].Machine is null)
                merged[^1] = new DateSegment(merged[^1].Text + segment.Text);
            else
                merged.Add(segment);
        }

        return merged;
    }
}

using System.Diagnostics.CodeAnalysis;
using Briefing.Model.Edtf.Parsing;

namespace Briefing.Model.Edtf;

/// <summary>
/// A date as well as it is known: a value of the Library of Congress's Extended Date/Time Format of 4 February 2019, levels 0, 1 and 2.
/// It exists only where the text was well formed and names a date that can be, and equals another whose canonical text is the same.
/// </summary>
public sealed class When : IEquatable<When>, IComparable<When>
{
    private readonly string text;

    internal When(WhenForm form)
    {
        Form = form;
        Bounds = form.Bounds;
        text = form.ToString();
    }

    /// <summary>Which of the forms of the specification this is, with its parts.</summary>
    public WhenForm Form { get; }

    /// <summary>The instants it may mean, from the earliest up to, and without, the first that it can't mean.</summary>
    public Bounds Bounds { get; }

    /// <summary>Where it may lie along a line of time: within its bounds, or anywhere where it says nothing of the year.</summary>
    public Bounds Reach => Form.Reach;

    /// <summary>The earliest instant it may mean.</summary>
    public Instant Earliest => Bounds.Earliest;

    /// <summary>The first instant after all that it may mean.</summary>
    public Instant Before => Bounds.Before;

    /// <summary>How finely it is known.</summary>
    public Precision Precision => Form.Precision;

    /// <summary>Reads a text, and answers with its value or with the place and the reason why it is none; it never throws.</summary>
    public static Parsed Parse(string? text) => WhenParser.Parse(text ?? "");

    /// <summary>A plain year, month or day, without any doubt about it; the year from -9999 to 9999.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such date; the mistake is the program's.</exception>
    public static When On(int year, int? month = null, int? day = null) =>
        CalendarDate.On(year, month, day) is { } date
            ? new When(date)
            : throw new ArgumentOutOfRangeException(nameof(year), $"There is no date {year}, {month}, {day}.");

    /// <summary>Reads a text, and says whether it is a date.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [MaybeNullWhen(false)] out When when)
    {
        when = Parse(text).Match<When?>(value => value, _ => null);
        return when is not null;
    }

    /// <summary>
    /// Orders by the earliest instant, then by the end of the bounds, then the finer precision first, then by the characters of the
    /// canonical text. So what is certainly earlier comes first, and only equals tie.
    /// </summary>
    public int CompareTo(When? other)
    {
        if (other is null) return 1;
        var order = Earliest.CompareTo(other.Earliest);
        if (order == 0) order = Before.CompareTo(other.Before);
        if (order == 0) order = Precision.CompareTo(other.Precision);
        return order == 0 ? string.CompareOrdinal(text, other.text) : order;
    }

    /// <summary>Whether both have the same canonical text.</summary>
    public bool Equals(When? other) => other is not null && text == other.text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as When);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The canonical text, from which parsing makes an equal value.</summary>
    public override string ToString() => text;

    /// <summary>Whether both have the same canonical text.</summary>
    public static bool operator ==(When? left, When? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the canonical texts differ.</summary>
    public static bool operator !=(When? left, When? right) => !(left == right);

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(When? left, When? right) => Compare(left, right) < 0;

    /// <summary>Whether the right one comes first.</summary>
    public static bool operator >(When? left, When? right) => Compare(left, right) > 0;

    /// <summary>Whether the left one comes first, or they are equal.</summary>
    public static bool operator <=(When? left, When? right) => Compare(left, right) <= 0;

    /// <summary>Whether the right one comes first, or they are equal.</summary>
    public static bool operator >=(When? left, When? right) => Compare(left, right) >= 0;

    private static int Compare(When? left, When? right) => Comparer<When>.Default.Compare(left, right);
}

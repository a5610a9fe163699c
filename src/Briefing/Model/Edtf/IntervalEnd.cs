namespace Briefing.Model.Edtf;

/// <summary>An end of an interval: a date, open (<c>..</c>: there is none, or none is given), or unknown (nothing is written).</summary>
public sealed class IntervalEnd
{
    private readonly SingleDate? known;

    internal IntervalEnd(SingleDate date) => known = date;

    private IntervalEnd()
    {
    }

    /// <summary>The end that isn't there.</summary>
    public static IntervalEnd Open { get; } = new();

    /// <summary>The end that nobody knows.</summary>
    public static IntervalEnd Unknown { get; } = new();

    /// <summary>Goes on with the kind of end that this is.</summary>
    public T Match<T>(Func<SingleDate, T> date, Func<T> open, Func<T> unknown) =>
        known is not null ? date(known) : ReferenceEquals(this, Open) ? open() : unknown();

    /// <inheritdoc/>
    public override string ToString() => Match(date => date.ToString(), () => "..", () => "");
}

namespace Briefing.Model.Edtf;

/// <summary>
/// A second of the proleptic Gregorian calendar, in UTC, or one of the two ends of time. Years go from <see cref="MinYear"/> to
/// <see cref="MaxYear"/>; what lies beyond is rounded to the nearest end of that range, see <see cref="YearNumber"/>.
/// </summary>
public readonly record struct Instant : IComparable<Instant>
{
    /// <summary>The first year that an instant can lie in.</summary>
    public const long MinYear = -MaxYear;

    /// <summary>The last year that an instant can lie in: eighteen nines, and one.</summary>
    public const long MaxYear = 1_000_000_000_000_000_000;

    private readonly int second;

    private Instant(long year, int second)
    {
        Year = year;
        this.second = second;
    }

    /// <summary>Before every instant: where an interval has no beginning.</summary>
    public static Instant Past { get; } = new(long.MinValue, 0);

    /// <summary>After every instant: where an interval has no end.</summary>
    public static Instant Future { get; } = new(long.MaxValue, 0);

    /// <summary>Whether it is an instant and not an end of time.</summary>
    public bool IsBounded => Year is not (long.MinValue or long.MaxValue);

    /// <summary>Whether formats that count years from 1 on, with four digits, can tell it (RFC 3339, but for the year 0).</summary>
    public bool HasFourDigitYear => Year is >= 1 and <= 9999;

    /// <summary>The year; 0 is 1 BC, -1 is 2 BC.</summary>
    public long Year { get; }

    /// <summary>The month, from 1.</summary>
    public int Month => MonthAndDay().Month;

    /// <summary>The day of the month, from 1.</summary>
    public int Day => MonthAndDay().Day;

    /// <summary>The second of the day, from 0.</summary>
    public int SecondOfDay => second % Calendar.SecondsInDay;

    /// <summary>The place on an axis of years, such as 2012.5; infinite at the ends of time.</summary>
    public double Years => this == Past ? double.NegativeInfinity
        : this == Future ? double.PositiveInfinity
        : Year + (double)second / ((long)Calendar.DaysIn(Year) * Calendar.SecondsInDay);

    /// <summary>The start of a year.</summary>
    internal static Instant At(long year) => new(Math.Clamp(year, MinYear, MaxYear), 0);

    /// <summary>The start of a day that exists.</summary>
    internal static Instant At(long year, int month, int day)
    {
        var days = day - 1;
        for (var earlier = 1; earlier < month; earlier++) days += Calendar.DaysIn(year, earlier);
        return new Instant(year, days * Calendar.SecondsInDay);
    }

    /// <summary>The same time on the next day.</summary>
    internal Instant NextDay() => Plus(Calendar.SecondsInDay);

    /// <summary>The instant so many seconds later, or earlier, by at most a year.</summary>
    internal Instant Plus(int seconds)
    {
        var second = this.second + seconds;
        var length = Calendar.DaysIn(Year) * Calendar.SecondsInDay;
        if (second < 0) return new Instant(Year - 1, second + Calendar.DaysIn(Year - 1) * Calendar.SecondsInDay);
        return second < length ? new Instant(Year, second) : new Instant(Year + 1, second - length);
    }

    /// <summary>Orders by time.</summary>
    public int CompareTo(Instant other) => Year == other.Year ? second.CompareTo(other.second) : Year.CompareTo(other.Year);

    /// <summary>Whether the left one is earlier.</summary>
    public static bool operator <(Instant left, Instant right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is later.</summary>
    public static bool operator >(Instant left, Instant right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one isn't later.</summary>
    public static bool operator <=(Instant left, Instant right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one isn't earlier.</summary>
    public static bool operator >=(Instant left, Instant right) => left.CompareTo(right) >= 0;

    private (int Month, int Day) MonthAndDay()
    {
        var days = second / Calendar.SecondsInDay;
        var month = 1;
        for (; days >= Calendar.DaysIn(Year, month); month++) days -= Calendar.DaysIn(Year, month);
        return (month, days + 1);
    }
}

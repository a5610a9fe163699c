using System.Globalization;

namespace Briefing.Model.Edtf;

/// <summary>A year of four digits; the year 0 is 1 BC (level 0, "Date"; level 1, "Negative calendar year").</summary>
public sealed class CalendarYear
{
    internal CalendarYear(bool isNegative, Digits digits)
    {
        IsNegative = isNegative;
        Digits = digits;
    }

    /// <summary>The year of a number from -9999 to 9999.</summary>
    internal static CalendarYear Of(int number) => new(number < 0, Digits.Of(Math.Abs(number).ToString("0000", CultureInfo.InvariantCulture)));

    /// <summary>Whether it lies before the year 0.</summary>
    public bool IsNegative { get; }

    /// <summary>The four digits.</summary>
    public Digits Digits { get; }

    /// <summary>Whether nothing is known of it.</summary>
    public bool IsUnknown => Digits.IsUnspecified;

    /// <summary>The year's number, where every digit is specified.</summary>
    public int? Exact => IsNegative ? -Digits.Exact : Digits.Exact;

    /// <summary>The first year it may be.</summary>
    public int First => IsNegative ? -Digits.Greatest : Digits.Least;

    /// <summary>The last year it may be.</summary>
    public int Last => IsNegative ? -Digits.Least : Digits.Greatest;

    /// <summary>How finely the year is known.</summary>
    public Precision Precision => Digits.KnownFromLeft switch
    {
        4 => Precision.Year,
        3 => Precision.Decade,
        2 => Precision.Century,
        1 => Precision.Millennium,
        _ => Precision.Coarser,
    };

    /// <summary>The sign and the four digits.</summary>
    public override string ToString() => IsNegative ? "-" + Digits : Digits.ToString();

    /// <summary>The years it may be, from the first to the last.</summary>
    internal IEnumerable<int> Ascending() => IsNegative ? Digits.Descending().Select(year => -year) : Digits.Ascending();

    /// <summary>The years it may be, from the last to the first.</summary>
    internal IEnumerable<int> Descending() => IsNegative ? Digits.Ascending().Select(year => -year) : Digits.Descending();
}

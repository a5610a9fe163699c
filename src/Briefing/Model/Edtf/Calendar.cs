namespace Briefing.Model.Edtf;

/// <summary>The proleptic Gregorian calendar: the rule of 1582 for all years, the year 0 and the ones before it included.</summary>
public static class Calendar
{
    /// <summary>The seconds of a day; leap seconds aren't kept.</summary>
    internal const int SecondsInDay = 86_400;

    /// <summary>Whether the year has a 29 February.</summary>
    public static bool IsLeap(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    /// <summary>The days of a month, numbered from 1 to 12.</summary>
    public static int DaysIn(long year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    /// <summary>The days of a year.</summary>
    public static int DaysIn(long year) => IsLeap(year) ? 366 : 365;
}

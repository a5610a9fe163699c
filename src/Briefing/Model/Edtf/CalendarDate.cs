using System.Globalization;

namespace Briefing.Model.Edtf;

/// <summary>
/// A year, a month of a year or a day of a month, each digit known or not (level 0, "Date"; levels 1 and 2, "Unspecified digit").
/// </summary>
public sealed class CalendarDate : SingleDate
{
    private CalendarDate(DateParts parts, Bounds bounds)
    {
        Year = parts.Year;
        Month = parts.Month;
        Day = parts.Day;
        Qualification = parts.Qualification;
        Bounds = bounds;
    }

    /// <summary>The year.</summary>
    public CalendarYear Year { get; }

    /// <summary>The month, where one is given.</summary>
    public Digits? Month { get; }

    /// <summary>The day, where one is given.</summary>
    public Digits? Day { get; }

    /// <inheritdoc/>
    public override Qualification Qualification { get; }

    /// <inheritdoc/>
    public override Bounds Bounds { get; }

    /// <inheritdoc/>
    public override Bounds Reach => Year.IsUnknown ? Bounds.AllTime : Bounds;

    /// <inheritdoc/>
    public override Precision Precision => (Year.Exact, Month?.Exact, Day?.Exact) switch
    {
        (null, _, _) => Year.Precision,
        (_, null, _) => Precision.Year,
        (_, _, null) => Precision.Month,
        _ => Precision.Day,
    };

    /// <inheritdoc/>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Qualification.Print(Year.ToString()),
        (_, null) => Qualification.Print(Year.ToString(), Month.ToString()),
        _ => Qualification.Print(Year.ToString(), Month.ToString(), Day.ToString()),
    };

    /// <summary>The date with these parts, or nothing where the calendar has none.</summary>
    internal static CalendarDate? Of(DateParts parts) =>
        CalendarBounds.Of(parts) is { } bounds ? new CalendarDate(parts, bounds) : null;

    /// <summary>The plain date with these numbers, or nothing where the calendar has none.</summary>
    internal static CalendarDate? On(int year, int? month, int? day)
    {
        if (year is < -9999 or > 9999 || month is < 0 or > 99 || day is < 0 or > 99 || (month is null && day is not null)) return null;
        var parts = 1 + (month is null ? 0 : 1) + (day is null ? 0 : 1);
        return Of(new DateParts(
            CalendarYear.Of(year),
            month is null ? null : Digits.Of(month.Value.ToString("00", CultureInfo.InvariantCulture)),
            day is null ? null : Digits.Of(day.Value.ToString("00", CultureInfo.InvariantCulture)),
            Qualification.Of(new Qualifier[parts])));
    }
}

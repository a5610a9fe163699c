using Briefing.Model.Edtf;

namespace Briefing.Model;

/// <summary>The days of an event that is known to the day, and beyond doubt: one day, or all from the first to the last.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day.</param>
public sealed record KnownDays(DateOnly First, DateOnly Last)
{
    /// <summary>The days of a date; null where it is not known to the day, or lies outside of the years 1 to 9999.</summary>
    public static KnownDays? Of(When date) => date.Form.Match(
        single => DayOf(single) is { } day ? new KnownDays(day, day) : null,
        moment => DayOf(moment.Day) is { } day ? new KnownDays(day, day) : null,
        interval => DayOf(interval.Start) is { } first && DayOf(interval.End) is { } last ? new KnownDays(first, last) : null,
        _ => null);

    private static DateOnly? DayOf(IntervalEnd end) => end.Match(DayOf, () => null, () => null);

    private static DateOnly? DayOf(SingleDate date) =>
        date is { Precision: Precision.Day, Qualification.Any: Qualifier.None, Bounds.Earliest: { HasFourDigitYear: true } day }
            ? new DateOnly((int)day.Year, day.Month, day.Day)
            : null;
}

using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Words a calendar date by the digits that are known of it; a part of which none is known goes unsaid.</summary>
internal static class CalendarDateWording
{
    public static DateWords Of(Phrasebook book, CalendarDate date)
    {
        var month = Said(date.Month);
        var day = Said(date.Day);
        if (date.Year.Digits.IsUnspecified && date.Month is { IsUnspecified: true } && day?.Exact is { } alone)
            return book.DayAmong(Years(book, date.Year), alone);
        if (IsPartly(month) || IsPartly(day) || (month is null && day is not null) || date.Year.Digits.UnspecifiedFromRight is null)
            return date.Year.Digits.IsUnspecified ? Years(book, date.Year) : Between(book, date.Bounds);
        if (date.Year.Exact is not { } year)
            return month?.Exact is { } known ? book.MonthAmong(Years(book, date.Year), known, day?.Exact) : Years(book, date.Year);
        if (month?.Exact is not { } number) return book.Year(year);
        return day?.Exact is { } of ? book.Day(new Day(year, number, of)) : book.Month(year, number);
    }

    /// <summary>From the first to the last day of bounds, as coarsely as they can be said.</summary>
    public static DateWords Between(Phrasebook book, Bounds bounds)
    {
        var (first, last) = (DayOf(bounds.Earliest), DayOf(bounds.Before.Plus(-1)));
        var fromMonthStart = first.Number == 1 && last.Number == Calendar.DaysIn(last.Year, last.Month);
        if (!fromMonthStart) return book.Between(book.Day(first), book.Day(last));
        return first.Month == 1 && last.Month == 12
            ? book.Between(book.Year(first.Year), book.Year(last.Year))
            : book.Between(book.Month(first.Year, first.Month), book.Month(last.Year, last.Month));
    }

    private static DateWords Years(Phrasebook book, CalendarYear year) => book.Years(year.Precision, year.First, year.Last);

    private static Digits? Said(Digits? digits) => digits is null || digits.IsUnspecified ? null : digits;

    private static bool IsPartly(Digits? digits) => digits is not null && digits.Exact is null;

    private static Day DayOf(Instant instant) => new((int)instant.Year, instant.Month, instant.Day);
}

namespace Briefing.Model.Edtf;

/// <summary>Finds the first and the last day of the proleptic Gregorian calendar that fit the digits of a date.</summary>
internal static class CalendarBounds
{
    /// <summary>From the start of the first day that fits to the end of the last, or nothing where none fits.</summary>
    public static Bounds? Of(DateParts parts)
    {
        var first = FirstOf(Days(parts, parts.Year.Ascending(), Ascending));
        var last = FirstOf(Days(parts, parts.Year.Descending(), Descending));
        return first is null || last is null ? null : new Bounds(first.Value, last.Value.NextDay());
    }

    private static IEnumerable<Instant> Days(DateParts parts, IEnumerable<int> years, Func<Digits?, int, IEnumerable<int>> numbers) =>
        from year in years
        from month in numbers(parts.Month, 12)
        from day in numbers(parts.Day, Calendar.DaysIn(year, month))
        select Instant.At(year, month, day);

    private static Instant? FirstOf(IEnumerable<Instant> days) => days.Select(day => (Instant?)day).FirstOrDefault();

    private static IEnumerable<int> Ascending(Digits? digits, int last) =>
        digits is null ? Enumerable.Range(1, last) : digits.Ascending().Where(number => number >= 1 && number <= last);

    private static IEnumerable<int> Descending(Digits? digits, int last) =>
        digits is null
            ? Enumerable.Range(0, last).Select(step => last - step)
            : digits.Descending().Where(number => number >= 1 && number <= last);
}

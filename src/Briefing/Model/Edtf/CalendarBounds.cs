namespace Briefing.Model.Edtf;

/// <summary>Finds the first and the last day of the proleptic Gregorian calendar that fit the digits of a date.</summary>
internal static class CalendarBounds
{
    private static readonly Digits Any = Digits.Of("XX");

    /// <summary>From the start of the first day that fits to the end of the last, or nothing where none fits.</summary>
    public static Bounds? Of(DateParts parts)
    {
        var first = FirstDay(parts, parts.Year.Ascending(), (digits, last) => (digits ?? Any).Ascending(1, last));
        var last = FirstDay(parts, parts.Year.Descending(), (digits, last) => (digits ?? Any).Descending(1, last));
        return first is null || last is null ? null : new Bounds(first.Value, last.Value.NextDay());
    }

    private static Instant? FirstDay(DateParts parts, IEnumerable<int> years, Func<Digits?, int, IEnumerable<int>> numbers)
    {
        foreach (var year in years)
        {
            foreach (var month in numbers(parts.Month, 12))
            {
                foreach (var day in numbers(parts.Day, Calendar.DaysIn(year, month)))
                {
                    return Instant.At(year, month, day);
                }
            }
        }

        return null;
    }
}

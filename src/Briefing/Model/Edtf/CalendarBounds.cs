namespace Briefing.Model.Edtf;

/// <summary>Finds the first and the last day of the proleptic Gregorian calendar that fit the digits of a date.</summary>
internal static class CalendarBounds
{
    /// <summary>From the start of the first day that fits to the end of the last, or nothing where none fits.</summary>
    public static Bounds? Of(DateParts parts)
    {
        var first = Search(parts, Direction.Up);
        var last = Search(parts, Direction.Down);
        return first is null || last is null ? null : new Bounds(first.Value, last.Value.NextDay());
    }

    private enum Direction
    {
        Up,
        Down,
    }

    private static Instant? Search(DateParts parts, Direction direction)
    {
        foreach (var year in Directed(parts.Year.Ascending(), direction))
        {
            foreach (var month in Directed(Candidates(parts.Month, 12), direction))
            {
                foreach (var day in Directed(Candidates(parts.Day, Calendar.DaysIn(year, month)), direction))
                    return Instant.At(year, month, day);
            }
        }

        return null;
    }

    private static IEnumerable<int> Candidates(Digits? digits, int last) =>
        digits is null ? Enumerable.Range(1, last) : digits.Ascending().Where(number => number >= 1 && number <= last);

    private static IEnumerable<int> Directed(IEnumerable<int> numbers, Direction direction) =>
        direction == Direction.Up ? numbers : numbers.Reverse();
}

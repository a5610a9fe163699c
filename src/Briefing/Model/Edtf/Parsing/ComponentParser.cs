namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads the digits of a year, a month or a day, some of which may be <c>X</c>.</summary>
internal static class ComponentParser
{
    public static CalendarYear? Year(Cursor cursor)
    {
        var start = cursor.Position;
        var negative = cursor.Take('-');
        if (negative && Qualifiers.IsMark(cursor))
        {
            cursor.RefuseNext(1, "The mark of a year stands before its minus sign. Write ?-0044.");
            return null;
        }

        var digits = cursor.TakeWhile(IsDigit);
        if (digits.Length != 4)
        {
            DigitAdvice.RefuseYear(cursor, start);
            return null;
        }

        if (negative && digits == "0000")
        {
            cursor.RefuseFrom(start, "The year 0 has no sign. Write 0000 for 1 BC, and -0001 for 2 BC.");
            return null;
        }

        return new CalendarYear(negative, Digits.Of(digits));
    }

    public static Digits? Month(Cursor cursor)
    {
        var start = cursor.Position;
        var month = Two(cursor, "month");
        if (month is null || month.Exact is >= 21 and <= 41 || month.Ascending(1, 12).Any()) return month;
        cursor.RefuseFrom(start, $"There is no month {month}. Months go from 01 to 12, seasons and other parts of a year from 21 to 41.");
        return null;
    }

    public static Digits? Day(Cursor cursor)
    {
        var start = cursor.Position;
        var day = Two(cursor, "day");
        if (day is null || day.Ascending(1, 31).Any()) return day;
        cursor.RefuseFrom(start, $"There is no day {day}. Days go from 01 to 31.");
        return null;
    }

    private static Digits? Two(Cursor cursor, string part)
    {
        var start = cursor.Position;
        var digits = cursor.TakeWhile(IsDigit);
        if (digits.Length == 2) return Digits.Of(digits);
        DigitAdvice.RefuseTwo(cursor, start, part);
        return null;
    }

    private static bool IsDigit(char character) => char.IsAsciiDigit(character) || character == 'X';
}

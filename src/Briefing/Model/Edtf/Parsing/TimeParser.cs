namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads a time of day after a date, and the shift of its clock from UTC.</summary>
internal static class TimeParser
{
    public static Moment? Moment(Cursor cursor, SingleDate date)
    {
        if (date is not CalendarDate { Precision: Precision.Day } day || day.Qualification.Any != Qualifier.None)
        {
            cursor.RefuseNext(1, "A time of day follows a whole date without marks. Leave out the time, or write 1985-04-12T23:20:30.");
            return null;
        }

        cursor.Take('T');
        if (Two(cursor, 23, "hour") is not { } hour || !Colon(cursor)) return null;
        if (Two(cursor, 59, "minute") is not { } minute || !Colon(cursor)) return null;
        if (Two(cursor, 59, "second") is not { } second) return null;
        if (cursor.Sees('.') || cursor.Sees(','))
        {
            cursor.RefuseNext(cursor.Text.Length, "A time of day has whole seconds. Leave out the fraction.");
            return null;
        }

        var time = new TimeOnly(hour, minute, second);
        if (cursor.Take('Z')) return new Moment(day, time, 0);
        if (!cursor.Sees('+') && !cursor.Sees('-')) return new Moment(day, time, null);
        return Shift(cursor) is { } shift ? new Moment(day, time, shift) : null;
    }

    private static int? Shift(Cursor cursor)
    {
        var start = cursor.Position;
        var ahead = cursor.Take('+') || !cursor.Take('-');
        if (Two(cursor, 23, "hour") is not { } hours) return null;
        var minutes = 0;
        if (cursor.Take(':'))
        {
            if (Two(cursor, 59, "minute") is not { } given) return null;
            minutes = given;
        }

        var shift = hours * 60 + minutes;
        if (ahead || shift > 0) return ahead ? shift : -shift;
        cursor.RefuseFrom(start, "A clock that shows UTC isn't behind it. Write Z.");
        return null;
    }

    private static int? Two(Cursor cursor, int last, string part)
    {
        var start = cursor.Position;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits.Length == 2)
        {
            var number = (digits[0] - '0') * 10 + digits[1] - '0';
            if (number <= last) return number;
        }

        if (digits.Length == 0) cursor.RefuseNext(1, $"Here two digits of the {part} are missing. Write the time as 23:20:30.");
        cursor.RefuseFrom(start, $"The {part} has two digits, from 00 to {last}. Write the time as 23:20:30, with a shift as +04:30.");
        return null;
    }

    private static bool Colon(Cursor cursor)
    {
        if (cursor.Take(':')) return true;
        cursor.RefuseNext(1, "A time of day has hours, minutes and seconds with colons between them. Write 23:20:30.");
        return false;
    }
}

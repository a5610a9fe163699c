namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads one date: numbers with hyphens between them, and marks to their left and right.</summary>
internal static class DateParser
{
    public static SingleDate? Date(Cursor cursor)
    {
        var marks = new QualifierMarks();
        marks.TakeLeft(cursor, 0);
        if (cursor.Sees('Y')) return YearParser.Prefixed(cursor, marks);

        var start = cursor.Position;
        if (ComponentParser.Year(cursor) is not { } year) return null;
        if (cursor.Sees('S')) return YearParser.Estimated(cursor, year, start, marks);
        marks.TakeRight(cursor, 0);
        return cursor.Sees('-') ? AfterYear(cursor, year, marks) : Known(cursor, new DateParts(year, null, null, marks.Of(1)), start);
    }

    private static SingleDate? AfterYear(Cursor cursor, CalendarYear year, QualifierMarks marks)
    {
        cursor.Take('-');
        marks.TakeLeft(cursor, 1);
        var start = cursor.Position;
        if (ComponentParser.Month(cursor) is not { } month) return null;
        marks.TakeRight(cursor, 1);
        if (month.Exact is >= 21 and <= 41) return SubYear(cursor, year, new SubYear(year, (Grouping)month.Exact.Value, marks.Of(2)));
        return cursor.Sees('-')
            ? AfterMonth(cursor, new DateParts(year, month, null, marks.Of(2)), marks)
            : Known(cursor, new DateParts(year, month, null, marks.Of(2)), start);
    }

    private static CalendarDate? AfterMonth(Cursor cursor, DateParts parts, QualifierMarks marks)
    {
        cursor.Take('-');
        marks.TakeLeft(cursor, 2);
        var start = cursor.Position;
        if (ComponentParser.Day(cursor) is not { } day) return null;
        var end = cursor.Position;
        marks.TakeRight(cursor, 2);
        var date = Known(cursor, parts with { Day = day, Qualification = marks.Of(3) }, start);
        if (date is null || !cursor.Sees('-')) return date;
        cursor.RefuseNext(cursor.Text.Length - end, "A date ends with its day. For an interval, write a slash: 2024-06-13/2024-06-15.");
        return null;
    }

    private static SubYear? SubYear(Cursor cursor, CalendarYear year, SubYear date)
    {
        if (!cursor.Sees('-')) return date;
        cursor.RefuseNext(
            cursor.Text.Length,
            $"A season or another part of a year has no day. Write {year}-{(int)date.Grouping}, or a month from 01 to 12.");
        return null;
    }

    private static CalendarDate? Known(Cursor cursor, DateParts parts, int start)
    {
        if (cursor.Refusal is not null) return null;
        var date = CalendarDate.Of(parts);
        if (date is null) cursor.RefuseFrom(start, DigitAdvice.NoSuchDay(parts));
        return date;
    }
}

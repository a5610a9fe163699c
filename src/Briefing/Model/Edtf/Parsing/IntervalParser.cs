namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads two dates with a slash between them, either of which may be <c>..</c> or left out.</summary>
internal static class IntervalParser
{
    public static Interval? Interval(Cursor cursor)
    {
        if (cursor.Text == "/")
        {
            cursor.RefuseNext(1, "An interval needs a date at one end at least. Write 2019/2022, 2019/.. or ../2022.");
            return null;
        }

        if (End(cursor) is not { } start) return null;
        if (!cursor.Take('/'))
        {
            Advice.RefuseNext(cursor);
            return null;
        }

        var position = cursor.Position;
        if (End(cursor) is not { } end) return null;
        var interval = new Interval(start, end);
        if (interval.Bounds.Earliest < interval.Bounds.Before) return interval;
        cursor.RefuseFrom(position, "The interval ends before it begins. Write the earlier date first.");
        return null;
    }

    private static IntervalEnd? End(Cursor cursor)
    {
        if (cursor.AtEnd || cursor.Sees('/')) return IntervalEnd.Unknown;
        if (cursor.Take("..")) return IntervalEnd.Open;
        if (DateParser.Date(cursor) is not { } date) return null;
        if (!cursor.Sees('T')) return new IntervalEnd(date);
        cursor.RefuseNext(cursor.Text.Length, "An interval goes from date to date. Leave out the time of day.");
        return null;
    }
}

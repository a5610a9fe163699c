namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads a whole text: a set, an interval, a moment or one date.</summary>
internal static class WhenParser
{
    /// <summary>No date needs more characters.</summary>
    private const int LongestText = 200;

    public static Parsed Parse(string text)
    {
        if (text.Length == 0) return Refused(0, 0, "There is no date here. Write one, such as 2024-06-13, 2024-06 or 2024.");
        if (text.Length > LongestText)
        {
            return Refused(
                LongestText, text.Length - LongestText, "A date takes at most 200 characters. Write the interval that holds it.");
        }

        var cursor = new Cursor(text);
        var form = Form(cursor);
        if (form is not null && !cursor.AtEnd) Advice.RefuseNext(cursor);
        return form is null || cursor.Refusal is not null ? new Parsed(cursor.Refusal!) : new Parsed(new When(form));
    }

    private static Parsed Refused(int position, int length, string reason) => new(new Refusal(position, length, reason));

    private static WhenForm? Form(Cursor cursor)
    {
        if (cursor.Sees('[') || cursor.Sees('{')) return SetParser.Set(cursor);
        if (cursor.Text.Contains('/')) return IntervalParser.Interval(cursor);
        if (cursor.Sees(".."))
        {
            cursor.RefuseNext(2, "Two dots alone make no date. Write ../1954 for an interval, or [..1954] for one date up to it.");
            return null;
        }

        var date = DateParser.Date(cursor);
        return date is not null && cursor.Sees('T') ? TimeParser.Moment(cursor, date) : date;
    }
}

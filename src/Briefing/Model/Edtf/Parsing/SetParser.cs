namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads dates between brackets or braces. A space after a comma is let pass, though the specification has none.</summary>
internal static class SetParser
{
    public static DateSet? Set(Cursor cursor)
    {
        var kind = cursor.Take('[') ? SetKind.OneOf : SetKind.All;
        if (kind == SetKind.All) cursor.Take('{');
        var close = kind == SetKind.OneOf ? ']' : '}';
        var members = new List<SetMember>();
        do
        {
            if (members.Count > 0) cursor.Take(' ');
            if (Member(cursor, members.Count, close) is not { } member) return null;
            members.Add(member);
        }
        while (cursor.Take(','));

        if (cursor.Take(close)) return new DateSet(kind, members);
        if (cursor.AtEnd) cursor.RefuseNext(0, $"The set isn't closed. Write {close} at its end.");
        Advice.RefuseNext(cursor);
        return null;
    }

    private static SetMember? Member(Cursor cursor, int index, char close)
    {
        if (cursor.Take(".."))
        {
            if (index == 0) return Date(cursor) is { } last ? new SetMember(null, last) : null;
            cursor.RefuseFrom(
                cursor.Position - 2, "Two dots without a date before them stand only at the beginning of a set. Write [..1954,1960].");
            return null;
        }

        if (Date(cursor) is not { } first) return null;
        var dots = cursor.Position;
        if (!cursor.Take("..")) return new SetMember(first, first);
        if (cursor.Sees(close)) return new SetMember(first, null);
        if (cursor.Sees(','))
        {
            cursor.RefuseFrom(dots, "Two dots without a date after them stand only at the end of a set. Write [1954,1960..].");
            return null;
        }

        return Date(cursor) is { } end ? Range(cursor, dots, first, end) : null;
    }

    private static SetMember? Range(Cursor cursor, int dots, SingleDate first, SingleDate last)
    {
        if (first.Precision != last.Precision || first.GetType() != last.GetType())
            cursor.RefuseFrom(dots, "The dates on both sides of two dots are known alike. Write two years, two months or two days.");
        else if (first.Bounds.Earliest >= last.Bounds.Before)
            cursor.RefuseFrom(dots, "The range ends before it begins. Write the earlier date first.");
        return cursor.Refusal is null ? new SetMember(first, last) : null;
    }

    private static SingleDate? Date(Cursor cursor)
    {
        if (cursor.AtEnd || cursor.Sees(',') || cursor.Sees(']') || cursor.Sees('}'))
        {
            cursor.RefuseNext(1, "Here a date is missing. Write the members of a set with commas between them: [1667,1760-12].");
            return null;
        }

        if (DateParser.Date(cursor) is not { } date) return null;
        if (!cursor.Sees('T')) return date;
        cursor.RefuseNext(cursor.Text.Length, "The members of a set are dates. Leave out the time of day.");
        return null;
    }
}

namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads the marks <c>?</c>, <c>~</c> and <c>%</c>.</summary>
internal static class Qualifiers
{
    public static bool IsMark(Cursor cursor) => cursor.Sees('?') || cursor.Sees('~') || cursor.Sees('%');

    public static Qualifier Take(Cursor cursor)
    {
        var start = cursor.Position;
        var qualifier = TakeOne(cursor);
        if (qualifier == Qualifier.None || !IsMark(cursor)) return qualifier;
        cursor.TakeWhile(character => character is '?' or '~' or '%');
        cursor.RefuseFrom(start, "One mark is enough. Write ? for uncertain, ~ for approximate and % for both.");
        return qualifier;
    }

    private static Qualifier TakeOne(Cursor cursor) =>
        cursor.Take('?') ? Qualifier.Uncertain
        : cursor.Take('~') ? Qualifier.Approximate
        : cursor.Take('%') ? Qualifier.UncertainAndApproximate
        : Qualifier.None;
}

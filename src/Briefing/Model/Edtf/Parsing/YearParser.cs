using System.Globalization;

namespace Briefing.Model.Edtf.Parsing;

/// <summary>Reads years given as numbers: with the prefix <c>Y</c>, an exponent <c>E</c>, or significant digits <c>S</c>.</summary>
internal static class YearParser
{
    public static SingleDate? Prefixed(Cursor cursor, QualifierMarks marks)
    {
        var start = cursor.Position;
        cursor.Take('Y');
        var negative = cursor.Take('-');
        var digits = Number(cursor, "Y takes the digits of a year. Write Y170000002, or Y-17E7.");
        if (digits is null) return null;
        var zeros = 0;
        if (cursor.Take('E'))
        {
            if (Small(cursor, "E takes the number of zeros, from 1 to 9999. Write Y17E7.") is not { } exponent) return null;
            zeros = exponent;
        }

        if (cursor.Sees('X'))
        {
            cursor.RefuseNext(1, "A year with Y has no unknown digits. Write zeros, and how many digits count: Y123000S3.");
            return null;
        }

        if (cursor.Sees('e') || (cursor.Sees('.') && !cursor.Sees("..")))
        {
            cursor.RefuseNext(1, "A year with Y is a whole number, with a capital E before the number of zeros. Write Y17E7.");
            return null;
        }

        if (zeros == 0 && digits.Length <= 4)
        {
            cursor.RefuseFrom(start, $"Y is for years of more than four digits. Write {(negative ? "-" : "")}{digits.PadLeft(4, '0')}.");
            return null;
        }

        var number = long.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        var magnitude = Magnitude.Of(negative ? -number : number, zeros);
        if (cursor.Sees('S')) return Significant(cursor, magnitude, marks);
        marks.TakeRight(cursor, 0);
        if (RefuseMonth(cursor)) return null;
        return magnitude is { Zeros: 0, Number: >= -9999 and <= 9999 }
            ? Calendar(magnitude, marks)
            : new YearNumber(magnitude, null, marks.Of(1).Any);
    }

    public static SingleDate? Estimated(Cursor cursor, CalendarYear year, int start, QualifierMarks marks)
    {
        if (year.Exact is { } number) return Significant(cursor, Magnitude.Of(number, 0), marks);
        cursor.RefuseFrom(start, $"A year has unspecified or significant digits, not both. Write {year}, or 1950S2.");
        return null;
    }

    private static YearNumber? Significant(Cursor cursor, Magnitude magnitude, QualifierMarks marks)
    {
        cursor.Take('S');
        var start = cursor.Position;
        if (Small(cursor, "S takes the number of digits that count, from 1 on. Write 1950S2.") is not { } count) return null;
        if (count > magnitude.DigitCount)
        {
            cursor.RefuseFrom(start, magnitude.DigitCount == 0
                ? "The year 0000 has no digit that counts. Write 0000~ for about 1 BC."
                : $"The year has fewer digits. Write a number from 1 to {magnitude.DigitCount}.");
            return null;
        }

        marks.TakeRight(cursor, 0);
        return RefuseMonth(cursor) ? null : new YearNumber(magnitude, count, marks.Of(1).Any);
    }

    private static CalendarDate? Calendar(Magnitude magnitude, QualifierMarks marks) => CalendarDate.Of(
        new DateParts(CalendarYear.Of((int)magnitude.Number), null, null, marks.Of(1)));

    private static string? Number(Cursor cursor, string needed)
    {
        var start = cursor.Position;
        var digits = cursor.TakeWhile(char.IsAsciiDigit);
        if (digits.Length == 0) cursor.RefuseNext(1, needed);
        else if (digits.All(digit => digit == '0')) cursor.RefuseFrom(start, needed);
        else if (digits[0] == '0') cursor.RefuseFrom(start, "A number has no zeros before it. Leave them out.");
        else if (digits.Length > Magnitude.WholeDigits)
            cursor.RefuseFrom(start, "A year is written with at most eighteen digits. Write the first ones and an exponent: Y17E20.");
        return cursor.Refusal is null ? digits : null;
    }

    private static int? Small(Cursor cursor, string needed)
    {
        var start = cursor.Position;
        var digits = Number(cursor, needed);
        if (digits is { Length: <= 4 }) return int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        cursor.RefuseFrom(start, needed);
        return null;
    }

    private static bool RefuseMonth(Cursor cursor)
    {
        if (!cursor.Sees('-')) return false;
        cursor.RefuseNext(cursor.Text.Length, "A year with Y or S stands alone. Leave out the month and the day.");
        return true;
    }
}

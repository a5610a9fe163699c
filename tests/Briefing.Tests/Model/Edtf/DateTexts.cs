using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Model.Edtf;

/// <summary>Texts that are dates by the way they are made, of every form.</summary>
internal static class DateTexts
{
    private static readonly Gen<string> Mark = Gen.Frequency((4, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")));

    private static readonly Gen<DateOnly> Day =
        from year in Gen.Frequency((3, Gen.Choose(1, 9999)), (1, Gen.Choose(1900, 2030)))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, DateTime.DaysInMonth(year, month))
        select new DateOnly(year, month, day);

    /// <summary>A plain date, and the same with some digits unspecified.</summary>
    public static readonly Gen<(string Plain, string Masked)> PlainAndMasked =
        from date in Day
        from parts in Gen.Choose(1, 3)
        from masks in Gen.Elements(0, 0, 1, 3, 7, 15).Or(Gen.Choose(0, 255))
        select (Join(date, parts, 0), Join(date, parts, masks));

    public static readonly Gen<string> Calendar =
        from sign in Sign
        from dates in PlainAndMasked
        from left in Mark.ArrayOf(3)
        from right in Mark.ArrayOf(3)
        select string.Join('-', dates.Masked.Split('-').Select((part, i) => left[i] + (i == 0 ? sign : "") + part + right[i]));

    public static readonly Gen<string> SubYear =
        from year in Gen.Choose(1, 9999)
        from mask in Gen.Choose(0, 15)
        from grouping in Gen.Choose(21, 41)
        from marks in Mark.ArrayOf(4)
        from sign in Sign
        select $"{marks[0]}{sign}{Masked(Padded(year, 4), mask)}{marks[1]}-{marks[2]}{grouping}{marks[3]}";

    public static readonly Gen<string> YearNumber =
        from sign in Sign
        from length in Gen.Choose(1, 18)
        from digits in Gen.Choose(0, 9).ArrayOf(length)
        from zeros in Gen.Choose(1, 30)
        from mark in Mark
        let number = Math.Max(1, digits[0]).ToString(CultureInfo.InvariantCulture) + string.Concat(digits.Skip(1))
        from kept in Gen.Choose(1, length)
        from form in Gen.Choose(0, 3)
        select (form switch
        {
            0 when length > 4 => $"Y{sign}{number}",
            1 when length > 4 => $"Y{sign}{number}S{kept}",
            2 => $"Y{sign}{number}E{zeros}S{kept}",
            3 when length == 4 => $"{sign}{number}S{kept}",
            _ => $"Y{sign}{number}E{zeros}",
        }) + mark;

    public static readonly Gen<string> Single = Gen.Frequency((5, Calendar), (2, SubYear), (2, YearNumber));

    public static readonly Gen<string> Moment =
        from day in Day
        from sign in Sign
        from time in Gen.Choose(0, 86399)
        from hours in Gen.Choose(-23, 23)
        from shift in Gen.Elements("", "Z", hours.ToString("+00;-00;+00", CultureInfo.InvariantCulture), "+05:30", "-03:30", "+00:00")
        select $"{sign}{Join(day, 3, 0)}T{TimeSpan.FromSeconds(time):hh\\:mm\\:ss}{shift}";

    public static readonly Gen<string> Interval =
        from one in Single
        from other in Single
        from open in Gen.Elements("", "..")
        from form in Gen.Elements(0, 0, 1, 2)
        let inOrder = Dates.Of(one).Earliest < Dates.Of(other).Before
        select form switch
        {
            0 => inOrder ? $"{one}/{other}" : $"{other}/{one}",
            1 => $"{one}/{open}",
            _ => $"{open}/{one}",
        };

    public static readonly Gen<string> Set =
        from count in Gen.Choose(1, 3)
        from members in Gen.OneOf(Calendar, Calendar, SubYear, Range).ArrayOf(count)
        from first in Gen.Elements("", "", "..")
        from last in Gen.Elements("", "", "..")
        from brackets in Gen.Elements("[]", "{}")
        let dots = (members[0].Contains("..", StringComparison.Ordinal) ? "" : count == 1 && last != "" ? "" : first,
            members[^1].Contains("..", StringComparison.Ordinal) ? "" : last)
        select brackets[0] + dots.Item1 + string.Join(',', members) + dots.Item2 + brackets[1];

    public static readonly Gen<string> Any =
        Gen.Frequency((4, Single), (1, Moment), (3, Interval), (2, Set)).Where(text => text.Length <= 200);

    /// <summary>Texts that nearly are dates: one of ours with a few characters changed, or characters of dates in any order.</summary>
    public static readonly Gen<string> NearlyAny = Gen.OneOf(
        from text in Any
        from changes in Changes
        select changes.Aggregate(text, Change),
        from characters in Characters.ArrayOf()
        select string.Concat(characters));

    private static Gen<string> Sign => Gen.Frequency((4, Gen.Constant("")), (1, Gen.Constant("-")));

    private static Gen<char> Characters => Gen.Elements("0123456789XxYES-/.,?~%[]{}T:Z+ u\u2013\u00e9\ud83d\0".ToCharArray());

    private static Gen<(int Place, char Character, int Kind)[]> Changes => (
        from place in Gen.Choose(0, 200)
        from character in Characters
        from kind in Gen.Choose(0, 2)
        select (place, character, kind)).ArrayOf(2);

    private static Gen<string> Range =>
        from one in Day
        from other in Day
        from parts in Gen.Choose(1, 3)
        let first = one < other ? one : other
        let last = one < other ? other : one
        select $"{Join(first, parts, 0)}..{Join(last, parts, 0)}";

    private static Gen<T> Or<T>(this Gen<T> one, Gen<T> other) => Gen.OneOf(one, other);

    private static string Join(DateOnly date, int parts, int masks) => string.Join('-', new[]
    {
        Masked(Padded(date.Year, 4), masks & 15), Masked(Padded(date.Month, 2), (masks >> 4) & 3), Masked(Padded(date.Day, 2), masks >> 6),
    }.Take(parts));

    private static string Padded(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static string Masked(string digits, int mask) =>
        string.Concat(digits.Select((digit, i) => (mask >> (digits.Length - 1 - i) & 1) == 1 ? 'X' : digit));

    private static string Change(string text, (int Place, char Character, int Kind) change)
    {
        var place = change.Place % (text.Length + 1);
        return change.Kind == 0 || place == text.Length
            ? text.Insert(place, change.Character.ToString())
            : text.Remove(place, 1).Insert(place, change.Kind == 1 ? "" : change.Character.ToString());
    }
}

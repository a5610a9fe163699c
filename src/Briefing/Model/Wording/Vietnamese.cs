using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Vietnamese: day, month and year with their nouns, years before Christ with TCN.</summary>
internal sealed class Vietnamese : Phrasebook
{
    private static readonly string[] Seasons = ["xuân", "hè", "thu", "đông"];

    public override IReadOnlyList<string> Tags { get; } = ["vi"];

    public override DateWords Unknown { get; } = DateWords.Plain("không rõ thời gian");

    public override DateWords Year(int year) => DateWords.Timed(VietnameseYears.Year(year), Machine.Year(year));

    public override DateWords Month(int year, int month) =>
        DateWords.Timed($"tháng {month} {VietnameseYears.Year(year)}", Machine.Month(year, month));

    public override DateWords Day(Day day) =>
        DateWords.Timed($"ngày {day.Number} tháng {day.Month} {VietnameseYears.Year(day.Year)}", Machine.Day(day));

    public override DateWords Months(int year, int first, int last) =>
        To(DateWords.Timed($"tháng {first}", Machine.Month(year, first)), Month(year, last));

    public override DateWords Days(Day first, Day last)
    {
        var month = first.Month == last.Month ? "" : $" tháng {first.Month}";
        return To(DateWords.Timed($"ngày {first.Number}{month}", Machine.Day(first)), Day(last));
    }

    public override DateWords Moment(Moment moment)
    {
        var time = moment.Time.ToString(moment.Time.Second == 0 ? "HH':'mm' '" : "HH':'mm':'ss' '", CultureInfo.InvariantCulture);
        var clock = moment.ShiftMinutes is { } shift ? $" ({ClockShift.Of(shift)})" : "";
        return DateWords.Phrase(time + "{0}" + clock, SingleDateWording.Certain(this, moment.Day));
    }

    public override DateWords SubYear(Grouping grouping, int year)
    {
        var number = (int)grouping;
        return grouping switch
        {
            <= Grouping.Winter => Season(grouping, 21, year),
            <= Grouping.NorthernWinter => DateWords.Phrase("{0} (Bắc bán cầu)", Season(grouping, 25, year)),
            <= Grouping.SouthernWinter => DateWords.Phrase("{0} (Nam bán cầu)", Season(grouping, 29, year)),
            <= Grouping.FourthQuarter => DateWords.Phrase($"quý {number - 32} {{0}}", Year(year)),
            <= Grouping.ThirdQuadrimester => Months(year, 4 * (number - 37) + 1, 4 * (number - 37) + 4),
            Grouping.FirstSemester => DateWords.Phrase("nửa đầu {0}", Year(year)),
            _ => DateWords.Phrase("nửa cuối {0}", Year(year)),
        };
    }

    public override DateWords Years(Precision precision, int first, int last) => precision == Precision.Decade && first <= 0
        ? Between(Year(first), Year(last))
        : DateWords.Plain(VietnameseYears.Span(precision, first, last));

    public override DateWords MonthAmong(DateWords years, int month, int? day) =>
        DateWords.Phrase(day is null ? $"tháng {month}, {{0}}" : $"ngày {day} tháng {month}, {{0}}", years);

    public override DateWords DayAmong(DateWords years, int day) => DateWords.Phrase($"ngày {day}, không rõ tháng, {{0}}", years);

    public override DateWords LongYear(long number, int zeros) => DateWords.Plain(VietnameseYears.Long(number, zeros));

    public override DateWords Estimate(DateWords year, DateWords first, DateWords last) =>
        DateWords.Phrase("khoảng {0} (trong khoảng từ {1} đến {2})", year, first, last);

    public override DateWords About(DateWords date) => DateWords.Phrase("khoảng {0}", date);

    public override DateWords Doubted(DateWords date, IReadOnlyList<DatePart>? uncertain, IReadOnlyList<DatePart>? approximate)
    {
        var remarks = new[] { Remark(uncertain, "chưa chắc chắn"), Remark(approximate, "ước chừng") }.OfType<string>();
        return DateWords.Phrase("{0} (" + string.Join("; ", remarks) + ")", date);
    }

    public override DateWords Between(DateWords first, DateWords last) => DateWords.Phrase("trong khoảng từ {0} đến {1}", first, last);

    public override DateWords To(DateWords first, DateWords last) => DateWords.Phrase("từ {0} đến {1}", first, last);

    public override DateWords Since(DateWords first) => DateWords.Phrase("từ {0}", first);

    public override DateWords Before(DateWords last) => DateWords.Phrase("trước {0}", last);

    public override DateWords Until(DateWords last) => DateWords.Phrase("đến {0}", last);

    public override DateWords ToUnknown(DateWords first) => DateWords.Phrase("từ {0}, không rõ kết thúc khi nào", first);

    public override DateWords FromUnknown(DateWords last) => DateWords.Phrase("đến {0}, không rõ bắt đầu khi nào", last);

    public override DateWords OneOf(IReadOnlyList<DateWords> members) => DateWords.List(members, ", ", " hoặc ");

    public override DateWords All(IReadOnlyList<DateWords> members) => DateWords.List(members, ", ", " và ");

    public override DateWords UpTo(SetKind kind, DateWords last) =>
        DateWords.Phrase(kind == SetKind.OneOf ? "{0} hoặc trước đó" : "{0} trở về trước", last);

    public override DateWords From(SetKind kind, DateWords first) =>
        DateWords.Phrase(kind == SetKind.OneOf ? "{0} hoặc sau đó" : "{0} trở về sau", first);

    private static DateWords Season(Grouping grouping, int first, int year)
    {
        var end = GroupingMonths.SpansTwoYears(grouping) ? $" đến đầu {VietnameseYears.Year(year + 1)}" : "";
        return DateWords.Plain($"mùa {Seasons[(int)grouping - first]} {VietnameseYears.Year(year)}{end}");
    }

    private static string? Remark(IReadOnlyList<DatePart>? parts, string doubt) => parts switch
    {
        null => null,
        [] => doubt,
        _ => string.Join(" và ", parts.Select(Name)) + " " + doubt,
    };

    private static string Name(DatePart part) => part switch
    {
        DatePart.Year => "năm",
        DatePart.Month => "tháng",
        DatePart.PartOfYear => "thời điểm trong năm",
        _ => "ngày",
    };
}

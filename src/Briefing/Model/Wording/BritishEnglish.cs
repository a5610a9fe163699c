using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>English as it is written in the United Kingdom and where its order of dates is kept: the day first, and autumn.</summary>
internal sealed class BritishEnglish : English
{
    public override IReadOnlyList<string> Tags { get; } = ["en-GB", "en-AU", "en-IE", "en-IN", "en-NZ", "en-ZA"];

    protected override string Autumn => "autumn";

    protected override string ListEnd => " ";

    public override DateWords Day(Day day) =>
        DateWords.Timed($"{day.Number} {Name(day.Month)} {EnglishYears.Year(day.Year)}", Machine.Day(day));

    public override DateWords Days(Day first, Day last)
    {
        var start = first.Month == last.Month ? $"{first.Number}" : $"{first.Number} {Name(first.Month)}";
        return To(DateWords.Timed(start, Machine.Day(first)), Day(last));
    }

    public override DateWords MonthAmong(DateWords years, int month, int? day) =>
        DateWords.Phrase(day is null ? $"{Name(month)} in {{0}}" : $"{day} {Name(month)} in {{0}}", years);

    public override DateWords Moment(Moment moment)
    {
        var time = moment.Time.ToString(moment.Time.Second == 0 ? "', 'HH':'mm" : "', 'HH':'mm':'ss", CultureInfo.InvariantCulture);
        return DateWords.Phrase(
            "{0}" + time + (moment.ShiftMinutes is { } shift ? Clock(shift) : ""), SingleDateWording.Certain(this, moment.Day));
    }
}

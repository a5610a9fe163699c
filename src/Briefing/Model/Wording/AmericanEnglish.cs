using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>English as it is written in the United States: the month first, fall, and a comma before the last of a list.</summary>
internal sealed class AmericanEnglish : English
{
    public override IReadOnlyList<string> Tags { get; } = ["en", "en-US"];

    protected override string Autumn => "fall";

    protected override string ListEnd => ", ";

    public override DateWords Day(Day day) =>
        DateWords.Timed($"{Name(day.Month)} {day.Number}, {EnglishYears.Year(day.Year)}", Machine.Day(day));

    public override DateWords Days(Day first, Day last)
    {
        var end = first.Month == last.Month
            ? DateWords.Timed($"{last.Number}, {EnglishYears.Year(last.Year)}", Machine.Day(last))
            : Day(last);
        return To(DateWords.Timed($"{Name(first.Month)} {first.Number}", Machine.Day(first)), end);
    }

    public override DateWords MonthAmong(DateWords years, int month, int? day) =>
        DateWords.Phrase(day is null ? $"{Name(month)} in {{0}}" : $"{Name(month)} {day} in {{0}}", years);

    public override DateWords Moment(Moment moment)
    {
        var (hour, seconds) = (moment.Time.Hour % 12 == 0 ? 12 : moment.Time.Hour % 12, moment.Time.Second);
        var time = string.Create(CultureInfo.InvariantCulture, $", {hour}:{moment.Time.Minute:00}")
            + (seconds == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $":{seconds:00}"))
            + (moment.Time.Hour < 12 ? " a.m." : " p.m.")
            + (moment.ShiftMinutes is { } shift ? Clock(shift) : "");
        return DateWords.Phrase("{0}" + time, SingleDateWording.Certain(this, moment.Day));
    }
}

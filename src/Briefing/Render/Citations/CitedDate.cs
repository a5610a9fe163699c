using Briefing.Model.Edtf;
using Briefing.Model.Wording;

namespace Briefing.Render.Citations;

/// <summary>A date as references print it.</summary>
internal abstract record CitedDate
{
    private static readonly DateWording English = DateWording.For("en");

    private CitedDate()
    {
    }

    /// <summary>No date is known.</summary>
    public sealed record Unknown : CitedDate;

    /// <summary>A day, a month or a year.</summary>
    public sealed record Calendar(int Year, int? Month, int? Day, Qualifier Doubt) : CitedDate;

    /// <summary>From a year to another.</summary>
    public sealed record Years(int From, int Until) : CitedDate;

    /// <summary>What only words can say, such as "1970s" or "since 2012".</summary>
    public sealed record Worded(string Words) : CitedDate;

    /// <summary>The date as citations have it.</summary>
    public static CitedDate Of(When? date) => date is null
        ? new Unknown()
        : date.Form.Match<CitedDate?>(Of, moment => Of(moment.Day), Of, _ => null) ?? new Worded(WordsOf(date));

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<Unknown, T> unknown, Func<Calendar, T> calendar, Func<Years, T> years, Func<Worded, T> worded) => this switch
    {
        Unknown date => unknown(date),
        Calendar date => calendar(date),
        Years date => years(date),
        Worded date => worded(date),
        _ => throw new InvalidOperationException("The family is closed."),
    };

    private static CitedDate? Of(SingleDate date) => date.Match<CitedDate?>(Of, _ => null, _ => null);

    private static CitedDate? Of(CalendarDate date) => date.Year.Exact is > 0 and var year
        ? new Calendar(year, date.Month?.Exact, date.Month?.Exact is null ? null : date.Day?.Exact, date.Qualification.Any)
        : null;

    private static CitedDate? Of(Interval interval) => (End(interval.Start), End(interval.End)) switch
    {
        ({ Month: null, Doubt: Qualifier.None } from, { Month: null, Doubt: Qualifier.None } until) => new Years(from.Year, until.Year),
        _ => null,
    };

    private static Calendar? End(IntervalEnd end) => end.Match(Of, () => null, () => null) as Calendar;

    private static string WordsOf(When date)
    {
        var words = English.Word(date).ToString();
        return words.StartsWith("the ", StringComparison.Ordinal) ? words[4..] : words;
    }
}

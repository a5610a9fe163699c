using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Words an interval; what both ends share is said once.</summary>
internal static class IntervalWording
{
    public static DateWords Of(Phrasebook book, Interval interval) => interval.Start.Match(
        first => interval.End.Match(
            last => Range(book, first, last),
            () => book.Since(SingleDateWording.Of(book, first)),
            () => book.ToUnknown(SingleDateWording.Of(book, first))),
        () => interval.End.Match(last => OpenTo(book, last), () => book.Unknown, () => book.Unknown),
        () => interval.End.Match(last => book.FromUnknown(SingleDateWording.Of(book, last)), () => book.Unknown, () => book.Unknown));

    /// <summary>From one date to another.</summary>
    public static DateWords Range(Phrasebook book, SingleDate first, SingleDate last)
    {
        if (first.ToString() == last.ToString()) return SingleDateWording.Of(book, first);
        if (first is CalendarDate from && last is CalendarDate to && IsPlain(from) && IsPlain(to) && from.Year.Exact == to.Year.Exact
            && from.Precision == to.Precision && from.Month?.Exact is { } firstMonth && to.Month?.Exact is { } lastMonth)
        {
            var year = from.Year.Exact!.Value;
            return from.Day?.Exact is { } firstDay && to.Day?.Exact is { } lastDay
                ? book.Days(new Day(year, firstMonth, firstDay), new Day(year, lastMonth, lastDay))
                : book.Months(year, firstMonth, lastMonth);
        }

        return book.To(SingleDateWording.Of(book, first), SingleDateWording.Of(book, last));
    }

    /// <summary>A beginning that isn't there: before a year, as catalogues say; until a month or a day, which belong to it.</summary>
    private static DateWords OpenTo(Phrasebook book, SingleDate last)
    {
        var words = SingleDateWording.Of(book, last);
        return last.Precision == Precision.Year ? book.Before(words) : book.Until(words);
    }

    private static bool IsPlain(CalendarDate date) => date.Precision <= Precision.Month && date.Qualification.Any == Qualifier.None;
}

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
        var shared = first is CalendarDate from && last is CalendarDate to && IsPlain(from) && IsPlain(to) && from.Precision == to.Precision
            ? Shared(book, from, to)
            : null;
        return shared ?? book.To(SingleDateWording.Of(book, first), SingleDateWording.Of(book, last));
    }

    /// <summary>Both ends with what they share said once; null where they share nothing.</summary>
    private static DateWords? Shared(Phrasebook book, CalendarDate from, CalendarDate to)
    {
        if (from.Year.Exact is not { } year || to.Year.Exact is not { } lastYear) return null;
        if (from.Precision == Precision.Year) return book.FromTo(year, lastYear);
        if (year != lastYear || from.Month?.Exact is not { } month || to.Month?.Exact is not { } lastMonth) return null;
        return from.Day?.Exact is { } day && to.Day?.Exact is { } lastDay
            ? book.Days(new Day(year, month, day), new Day(year, lastMonth, lastDay))
            : book.Months(year, month, lastMonth);
    }

    /// <summary>A beginning that isn't there: before a year, as catalogues say; until a month or a day, which belong to it.</summary>
    private static DateWords OpenTo(Phrasebook book, SingleDate last)
    {
        var words = SingleDateWording.Of(book, last);
        return last.Precision == Precision.Year ? book.Before(words) : book.Until(words);
    }

    private static bool IsPlain(CalendarDate date) => date.Precision <= Precision.Year && date.Qualification.Any == Qualifier.None;
}

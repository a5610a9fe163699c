using Briefing.Model.Edtf;

namespace Briefing.Export.Timeline;

/// <summary>The dates of a TimelineJS slide: one, or from one to another.</summary>
/// <param name="Start">The date.</param>
/// <param name="End">Its end, where it takes longer, or may lie anywhere between.</param>
internal sealed record SlideDates(SlideDate Start, SlideDate? End)
{
    /// <summary>The dates nearest to a date as known; null where it may lie anywhere.</summary>
    public static SlideDates? Of(When date) => date switch
    {
        // The day is the one where it happened, whatever day it was in UTC.
        { Form: Moment { Day.Bounds.Earliest: var day } } => new(SlideDate.Of(day, Precision.Day), null),
        { Precision: <= Precision.Month, Earliest.IsBounded: true } => new(SlideDate.Of(date.Earliest, date.Precision), null),
        { Precision: Precision.Year, Earliest.IsBounded: true } => new(SlideDate.Of(date.Earliest, Precision.Year), null),
        { Reach: { Earliest: { IsBounded: true } first, Before: { IsBounded: true } before } } => Span(first, before.Plus(-1)),
        { Reach.Earliest: { IsBounded: true } first } => new(SlideDate.Of(first, Precision.Day), null),
        { Reach.Before: { IsBounded: true } before } => new(SlideDate.Of(before.Plus(-1), Precision.Day), null),
        _ => null,
    };

    private static SlideDates Span(Instant first, Instant last)
    {
        var isYears = (first.Month, first.Day, last.Month, last.Day) == (1, 1, 12, 31);
        var precision = isYears ? Precision.Year : Precision.Day;
        return new SlideDates(SlideDate.Of(first, precision), SlideDate.Of(last, precision));
    }
}

/// <summary>A date of a TimelineJS slide.</summary>
internal readonly record struct SlideDate(long Year, int? Month, int? Day)
{
    public static SlideDate Of(Instant instant, Precision precision) => new(
        instant.Year,
        precision <= Precision.Month ? instant.Month : null,
        precision <= Precision.Day ? instant.Day : null);
}

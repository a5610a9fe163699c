using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;

namespace Briefing.Render.Drawing;

/// <summary>What both layouts of a picture draw.</summary>
internal sealed class Subject
{
    public Subject(IReadOnlyList<Period> periods, DateWording wording)
    {
        Periods = periods;
        Wording = wording;
        Events = [.. periods.SelectMany(period => period.Events)];
        Stretches = new Crowding([.. Events.Select(happening => happening.Date.Reach)]).Stretches();
    }

    public IReadOnlyList<Period> Periods { get; }

    public DateWording Wording { get; }

    public IReadOnlyList<Event> Events { get; }

    /// <summary>The parts of the axis that have a scale each.</summary>
    public IReadOnlyList<Stretch> Stretches { get; }

    /// <summary>Whether the events are few enough to be drawn one by one.</summary>
    public bool DrawsEvents => Events.Count <= TimelineDrawing.MostDrawn;

    /// <summary>Where a period begins on the axis: where its author says, else with its first event.</summary>
    public Instant BeginningOf(Period period)
    {
        var first = period.Events.Select(happening => happening.Date.Reach.Earliest).FirstOrDefault(start => start.IsBounded, Stretches[0].From);
        return period.From is { Earliest: { IsBounded: true } from } && from < first ? from : first;
    }

    public static DrawnKind KindOf(When date) => date.Form.Match(
        single => KindOf(single),
        _ => DrawnKind.Known,
        interval => KindOf(interval.Start) is var start && KindOf(interval.End) is var end && start > end ? start : end,
        _ => DrawnKind.Within);

    private static DrawnKind KindOf(IntervalEnd end) => end.Match(KindOf, () => DrawnKind.Known, () => DrawnKind.Within);

    private static DrawnKind KindOf(SingleDate date) => date.Qualification.Any != Qualifier.None ? DrawnKind.Doubted
        : date.Precision <= Precision.Day ? DrawnKind.Known
        : DrawnKind.Within;
}

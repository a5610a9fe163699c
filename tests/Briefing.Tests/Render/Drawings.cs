using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;
using Briefing.Render.Drawing;

namespace Briefing.Tests.Render;

/// <summary>Pictures of events at dates that a test names.</summary>
internal static class Drawings
{
    public static TimelineDrawing? Of(params string[] dates) => Of([.. dates.Select(Model.Edtf.Dates.Of).Order()]);

    public static TimelineDrawing? Of(IReadOnlyList<When> dates) => OfPeriods(("A time of lamps", dates));

    public static TimelineDrawing? OfPeriods(params IEnumerable<(string Name, IReadOnlyList<When> Dates)> periods) =>
        OfPeriods([.. periods.Select(period => PeriodOf(period.Name, period.Dates))]);

    public static TimelineDrawing? OfPeriods(IReadOnlyList<Period> periods) => TimelineDrawing.Of(periods, DateWording.For("en-GB"));

    public static Period PeriodOf(string name, IReadOnlyList<When> dates)
    {
        var route = new Routes("/").Timeline;
        return new Period(Slug.TryParse("lamps")!, name, null, null, route.At("period:lamps"), [.. dates.Select((date, i) => new Event(
            Slug.TryParse($"lamp-{i}")!, date, null, string.Join(' ', Enumerable.Repeat("lamplighter", 1 + (i % 9))),
            Prose<Destination>.Empty, [], [], [],
            route.At($"lamp-{i}")))]);
    }
}

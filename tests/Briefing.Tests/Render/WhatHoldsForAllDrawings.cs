using Briefing.Model.Edtf;
using Briefing.Render.Drawing;
using Briefing.Tests.Model.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Render;

public sealed class WhatHoldsForAllDrawings
{
    private static readonly Gen<IReadOnlyList<When>> AnyDates =
        from count in Gen.Choose(1, TimelineDrawing.MostDrawn)
        from texts in Gen.Frequency((3, DateTexts.Calendar), (1, DateTexts.Any), (2, Crowded)).ArrayOf(count)
        select (IReadOnlyList<When>)[.. texts.Select(Dates.Of).OrderBy(date => date.Reach.Earliest).ThenBy(date => date)];

    private static Gen<string> Crowded => from day in Gen.Choose(1, 28) select $"2024-06-{day:00}";

    [Fact]
    public void Every_event_is_drawn_once_and_in_order() => Holding(picture => picture.Events.Count, (dates, count) => count == dates.Count);

    [Fact]
    public void Everything_lies_inside_the_picture() => Holding(
        picture => picture.Events.SelectMany(drawn => drawn.Bars).Concat(picture.Periods.Select(period => period.Area)).ToList() is var boxes
            && boxes.TrueForAll(box => box.X >= 0 && box.Y >= 0 && box.Right <= picture.Width + 0.2 && box.Bottom <= picture.Height + 0.2),
        (_, inside) => inside);

    [Fact]
    public void No_bar_overlaps_another() => Holding(
        picture => NoneMeets([.. picture.Events.Select(drawn => Around(drawn.Bars))]), (_, apart) => apart);

    [Fact]
    public void No_title_overlaps_another() => Holding(
        picture => NoneMeets([.. picture.Events.Select(drawn => drawn.Caption)
            .Concat(picture.Periods.Select(drawn => drawn.Caption).OfType<Caption>())
            .Select(Around)]),
        (_, apart) => apart);

    [Fact]
    public void No_area_of_a_period_lies_under_the_name_of_another_where_time_runs_to_the_right() => Holding(
        picture => IsTall(picture) || picture.Periods.All(named => named.Caption is not { } name
            || picture.Periods.All(other => other == named || NoneMeets([other.Area, Around(name)]))),
        (_, apart) => apart);

    [Fact]
    public void Bars_stand_in_the_order_of_their_dates() => Holding(
        picture => picture.Events.Select(drawn => IsTall(picture) ? drawn.Bars[0].Y : drawn.Bars[0].X).ToList(),
        (_, starts) => starts.Zip(starts.Skip(1)).All(pair => pair.First <= pair.Second + 0.2));

    [Fact]
    public void Dates_along_the_axis_are_in_order_and_on_it() => Holding(
        picture => picture.Ticks.Select(tick => IsTall(picture) ? tick.Mark.Y1 : tick.Mark.X1).ToList() is [_, ..] ticks
            && ticks.Zip(ticks.Skip(1)).All(pair => pair.First < pair.Second)
            && ticks[0] >= Start(picture) && ticks[^1] <= End(picture),
        (_, sensible) => sensible);

    private static void Holding<T>(Func<Picture, T> measure, Func<IReadOnlyList<When>, T, bool> holds)
    {
        Prop.ForAll(AnyDates.ToArbitrary(), dates => Holds(Drawings.Of(dates), dates) && Holds(Drawings.OfPeriods(Parted(dates)), dates))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(2024_06_19, 1));

        bool Holds(TimelineDrawing? drawing, IReadOnlyList<When> dates) =>
            drawing is null || (holds(dates, measure(drawing.Wide)) && holds(dates, measure(drawing.Tall)));
    }

    // Periods as long and as short as their events make them, with names of any length.
    private static IEnumerable<(string Name, IReadOnlyList<When> Dates)> Parted(IReadOnlyList<When> dates) =>
        dates.Chunk(3).Select((some, i) => (string.Join(' ', Enumerable.Repeat("lamplighting", 1 + (i % 5))), (IReadOnlyList<When>)some));

    private static bool IsTall(Picture picture) => picture.Axis[0].X1 == picture.Axis[0].X2;

    private static double Start(Picture picture) => IsTall(picture) ? picture.Axis[0].Y1 : picture.Axis[0].X1;

    private static double End(Picture picture) => IsTall(picture) ? picture.Axis[^1].Y2 : picture.Axis[^1].X2;

    private static Box Around(IReadOnlyList<Box> boxes) => new(
        boxes[0].X, boxes[0].Y, boxes.Max(box => box.Right) - boxes[0].X, boxes.Max(box => box.Bottom) - boxes[0].Y);

    private static Box Around(Caption caption)
    {
        var width = caption.Lines.Max(line => Lettering.WidthOf(line, 12));
        var left = caption.Align is Align.Start ? caption.X : caption.X - width;
        return new Box(left, caption.Y - 10, width, ((caption.Lines.Count - 1) * caption.Leading) + 10);
    }

    private static bool NoneMeets(IReadOnlyList<Box> boxes) => !boxes
        .SelectMany((box, i) => boxes.Skip(i + 1).Select(other => (box, other)))
        .Any(pair => pair.box.X < pair.other.Right - 0.2 && pair.other.X < pair.box.Right - 0.2
            && pair.box.Y < pair.other.Bottom - 0.2 && pair.other.Y < pair.box.Bottom - 0.2);
}

namespace Briefing.Render.Drawing;

/// <summary>Draws time to the right: names of periods over the axis, dates under it, events in lanes below, columns above.</summary>
internal sealed class WideLayout
{
    private const double Width = 1160;
    private const double Margin = 2;
    private const double Gap = 18;
    private const double ShortestStretch = 96;
    private const double TitleSize = 13.5;
    private const double TitleLeading = 16.5;
    private const double TitleWidth = 176;
    private const double DateSize = 12.5;
    private const double DateClearance = 16;
    private const double ColumnHeight = 120;

    private readonly Subject subject;
    private readonly TimeScale scale;
    private readonly IReadOnlyList<PeriodRegion> regions;
    private readonly PeriodNames names;
    private readonly double axis;

    private WideLayout(Subject subject)
    {
        this.subject = subject;
        var free = Width - (2 * Margin) - (Gap * (subject.Stretches.Count - 1)) - (ShortestStretch * subject.Stretches.Count);
        var weight = subject.Stretches.Sum(stretch => stretch.Weight);
        scale = new TimeScale(subject.DrawsEvents ? subject.Stretches : Density.Whole(subject.Stretches, LengthOf), Margin, Gap, LengthOf);
        regions = PeriodRegions.Of(subject, scale);
        names = new PeriodNames(regions, scale.End);
        axis = names.Height + 12 + (subject.DrawsEvents ? 0 : ColumnHeight);

        double LengthOf(Stretch stretch) => ShortestStretch + (free * stretch.Weight / weight);
    }

    public static Picture Draw(Subject subject)
    {
        var layout = new WideLayout(subject);
        var events = subject.DrawsEvents ? layout.Events() : [];
        var height = events.Select(drawn => drawn.Caption.Y + ((drawn.Caption.Lines.Count - 1) * TitleLeading) + 8).Append(layout.axis + 28).Max();
        return new Picture(
            Width,
            height,
            [.. layout.scale.Runs.Select(run => Line.Between(run.Start, layout.axis, run.End, layout.axis))],
            [.. layout.scale.Runs.Skip(1).SelectMany(run => layout.BreakBefore(run.Start))],
            [.. layout.DrawnTicks(height)],
            [.. layout.regions.Select(region => layout.Drawn(region, height))],
            events,
            subject.DrawsEvents ? [] : [.. layout.Columns()]);
    }

    private DrawnPeriod Drawn(PeriodRegion region, double height)
    {
        var top = names.TopOf(region);
        return new DrawnPeriod(
            region.Period,
            Line.Between(region.Start, top, region.Start, height),
            Box.Between(region.Start, top, region.End, height),
            names.Over(subject.DrawsEvents ? axis - 12 : axis - ColumnHeight - 12, region));
    }

    private IEnumerable<DrawnTick> DrawnTicks(double height) =>
        new Ticks(scale, subject.Wording, label => Lettering.WidthOf(label, DateSize), DateClearance).All.Select(tick => new DrawnTick(
            Line.Between(tick.At, axis, tick.At, height), new Caption(Math.Round(tick.At, 1), axis + 20, Align.Start, DateSize, [tick.Label])));

    private List<DrawnEvent> Events()
    {
        var lanes = new Lanes(14);
        var placed = subject.Events.Select(happening =>
        {
            var bar = Bar.Of(happening, scale);
            var lines = Lettering.Wrap(happening.Title, TitleSize, TitleWidth, 3);
            var width = lines.Max(line => Lettering.WidthOf(line, TitleSize));
            var align = bar.Start + width <= scale.End ? Align.Start : Align.End;
            var (start, end) = align is Align.Start
                ? (bar.Start, Math.Max(bar.End, bar.Start + width))
                : (Math.Min(bar.Start, bar.End - width), bar.End);
            return new { Event = happening, Bar = bar, Lines = lines, Align = align, Lane = lanes.Place(start, end) };
        }).ToList();
        var tops = new double[lanes.Count + 1];
        tops[0] = axis + 38;
        for (var lane = 0; lane < lanes.Count; lane++)
        {
            var most = placed.Where(each => each.Lane == lane).Max(each => each.Lines.Count);
            tops[lane + 1] = tops[lane] + Bar.Thickness + (most * TitleLeading) + 15;
        }

        return placed.ConvertAll(each => new DrawnEvent(
            each.Event,
            Subject.KindOf(each.Event.Date),
            [.. each.Bar.Pieces().Select(piece => Box.Between(piece.Start, tops[each.Lane], piece.End, tops[each.Lane] + Bar.Thickness))],
            new Caption(
                Math.Round(each.Align is Align.Start ? each.Bar.Start : each.Bar.End, 1),
                tops[each.Lane] + Bar.Thickness + 15, each.Align, TitleLeading, each.Lines),
            []));
    }

    private IEnumerable<Box> Columns() => Density.Of(subject, scale)
        .Select(column => Box.Between(column.Start, axis - 4 - (column.Share * (ColumnHeight - 16)), column.End, axis - 4));

    private IEnumerable<Line> BreakBefore(double start) => new[] { -3.0, 3.0 }
        .Select(aside => Line.Between(start - (Gap / 2) + aside - 3, axis + 7, start - (Gap / 2) + aside + 3, axis - 7));
}

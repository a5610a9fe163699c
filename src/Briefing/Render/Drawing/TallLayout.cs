namespace Briefing.Render.Drawing;

/// <summary>Draws time downwards, for a narrow screen: dates left of the axis, bars in lanes right of it, names and titles beside them.</summary>
internal sealed class TallLayout
{
    private const double Width = 324;
    private const double Axis = 78;
    private const double Top = 6;
    private const double Gap = 20;
    private const double ShortestStretch = 64;
    private const double NameSize = 16.5;
    private const double SmallNameSize = 13.5;
    private const double SmallNameLeading = 16;
    private const int MostNameLines = 4;
    private const double TitleSize = 14.25;
    private const double DateSize = 12.5;
    private const double DateLeading = 15;
    private const double DateClearance = 12;
    private const double WidestLanes = 52;
    private const double WidestLane = 13;
    private const double ColumnLength = 76;
    private const double LeastHeight = 440;

    private readonly Subject subject;
    private readonly double titles;
    private readonly TimeScale scale;

    private TallLayout(Subject subject, double lanes)
    {
        this.subject = subject;
        titles = Axis + 10 + lanes + 12;
        if (!subject.DrawsEvents)
        {
            var weight = subject.Stretches.Sum(stretch => stretch.Weight);
            scale = new TimeScale(Density.Whole(subject.Stretches, Share), Top, Gap, Share);
            return;

            double Share(Stretch stretch) => LeastHeight * stretch.Weight / weight;
        }

        var items = Items().ToList();
        scale = new TimeScale(
            subject.Stretches, Top, Gap,
            stretch => Math.Max(ShortestStretch, items.Where(item => IsIn(stretch, item)).Sum(item => item.Height)));
    }

    public static Picture Draw(Subject subject)
    {
        if (!subject.DrawsEvents)
        {
            var columns = new TallLayout(subject, ColumnLength);
            return columns.Picture(columns.SparseNames(), [], [.. columns.Columns()]);
        }

        var count = new TallLayout(subject, WidestLanes).LanesOf().Max() + 1;
        var layout = new TallLayout(subject, Math.Min(WidestLanes, count * WidestLane));
        var flow = layout.Flow();
        return layout.Picture([.. layout.Names(flow)], [.. layout.Events(flow)], []);
    }

    private Picture Picture(IReadOnlyList<DrawnPeriod> periods, IReadOnlyList<DrawnEvent> events, IReadOnlyList<Box> columns)
    {
        var captions = events.Select(drawn => drawn.Caption).Concat(periods.Select(period => period.Caption).OfType<Caption>());
        return new Picture(
            Width,
            Math.Ceiling(captions.Select(caption => caption.Y + ((caption.Lines.Count - 1) * caption.Leading) + 10).Append(scale.End + 16).Max()),
            [.. scale.Runs.Select(run => Line.Between(Axis, run.Start, Axis, run.End))],
            [.. scale.Runs.Skip(1).SelectMany(run => BreakBefore(run.Start))],
            [.. new Ticks(scale, subject.Wording, label => Dates(label).Count * DateLeading, DateClearance).All.Select(Drawn)],
            periods,
            events,
            columns);
    }

    private IEnumerable<Item> Items() => subject.Periods.SelectMany(period => period.Events
        .Select(happening => Item.Of(happening.Title, TitleSize, Width - titles, 5) with { Event = happening, At = happening.Date.Reach.Earliest })
        .Prepend(Item.Of(period.Name, NameSize, (Width - titles) / Lettering.Bold, 5) with { Period = period, At = subject.BeginningOf(period) }));

    private bool IsIn(Stretch stretch, Item item) =>
        (item.At >= stretch.From || stretch == subject.Stretches[0]) && (item.At < stretch.Until || stretch == subject.Stretches[^1]);

    /// <summary>The names and titles, each as near to its date as those before and after it leave room for.</summary>
    private List<Item> Flow()
    {
        var items = Items().ToList();
        var free = scale.Start;
        for (var i = 0; i < items.Count; i++)
        {
            items[i] = items[i] with { Top = Math.Max(free, scale.At(items[i].At) - 6) };
            free = items[i].Top + items[i].Height;
        }

        var limit = Math.Max(scale.End + 12, scale.Start + items.Sum(item => item.Height));
        for (var i = items.Count - 1; i >= 0; i--)
        {
            items[i] = items[i] with { Top = Math.Min(items[i].Top, limit - items[i].Height) };
            limit = items[i].Top;
        }

        return items;
    }

    private List<int> LanesOf()
    {
        var lanes = new Lanes(5);
        return [.. subject.Events.Select(happening => Bar.Of(happening, scale)).Select(bar => lanes.Place(bar.Start, bar.End)).DefaultIfEmpty(0)];
    }

    private IEnumerable<DrawnPeriod> Names(List<Item> flow) => flow
        .Where(item => item.Period is not null)
        .Zip(PeriodRegions.Of(subject, scale), (item, region) => new DrawnPeriod(
            region.Period,
            Line.Between(Axis, region.Start, titles - 8, item.Top + 12),
            Box.Between(0, region.Start, Width, region.End),
            item.Caption(titles)));

    /// <summary>The names that have room, those that an author gave first.</summary>
    private List<DrawnPeriod> SparseNames()
    {
        var regions = PeriodRegions.Of(subject, scale);
        var names = new Dictionary<PeriodRegion, Caption>();
        foreach (var region in regions.OrderBy(region => region.Period.From is null))
        {
            var lines = Lettering.Wrap(region.Period.Name, SmallNameSize, (Width - titles) / Lettering.Bold, MostNameLines);
            var name = new Caption(titles, Math.Round(region.Start + 5, 1), Align.Start, SmallNameLeading, lines);
            if (names.Values.All(other => EndOf(other) <= name.Y || EndOf(name) <= other.Y))
            {
                names.Add(region, name);
            }
        }

        return [.. regions.Select(region => new DrawnPeriod(
            region.Period,
            Line.Between(Axis, region.Start, titles - 8, region.Start),
            Box.Between(Axis, region.Start, Width, region.End),
            names.GetValueOrDefault(region)))];

        static double EndOf(Caption name) => name.Y + (name.Lines.Count * SmallNameLeading) + 8;
    }

    private IEnumerable<DrawnEvent> Events(List<Item> flow)
    {
        var lanes = LanesOf();
        var step = Math.Min(WidestLane, WidestLanes / (lanes.Max() + 1));
        var thickness = Math.Min(Bar.Thickness, step * 0.75);
        return flow.Where(item => item.Event is not null).Select((item, i) =>
        {
            var bar = Bar.Of(item.Event!, scale);
            var left = Axis + 10 + (lanes[i] * step);
            return new DrawnEvent(
                item.Event!,
                Subject.KindOf(item.Event!.Date),
                [.. bar.Pieces().Select(piece => Box.Between(left, piece.Start, left + thickness, piece.End))],
                item.Caption(titles),
                [Line.Between(left + thickness + 1, bar.Start + (thickness / 2), titles - 5, item.Top + 8)]);
        });
    }

    private IEnumerable<Box> Columns() => Density.Of(subject, scale)
        .Select(column => Box.Between(Axis + 5, column.Start, Axis + 5 + (column.Share * (ColumnLength - 8)), column.End));

    private DrawnTick Drawn(Tick tick) => new(
        Line.Between(Axis - 6, tick.At, Axis, tick.At),
        new Caption(Axis - 11, Math.Round(tick.At + 4, 1), Align.End, DateLeading, Dates(tick.Label)));

    private static IReadOnlyList<string> Dates(string label) => Lettering.Wrap(label, DateSize, Axis - 14, 4);

    private static IEnumerable<Line> BreakBefore(double start) => new[] { -3.0, 3.0 }
        .Select(aside => Line.Between(Axis - 7, start - (Gap / 2) + aside + 3, Axis + 7, start - (Gap / 2) + aside - 3));
}

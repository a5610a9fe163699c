namespace Briefing.Render.Drawing;

/// <summary>
/// Names of periods over an axis: each over its period; where that is too narrow, in a row above the periods that it then stands over.
/// Areas rise to their names, so that none seems to belong to another.
/// </summary>
internal sealed class PeriodNames
{
    private const double Size = 15.5;
    private const double Leading = 19;
    private const double Inset = 14;
    private const double RowGap = 9;
    private const double Width = 190;
    private const int MostLines = 4;
    private const int MostRowsAbove = 3;

    private readonly Dictionary<PeriodRegion, Name> names;
    private readonly double[] reach;

    public PeriodNames(IReadOnlyList<PeriodRegion> regions, double end)
    {
        names = regions.ToDictionary(region => region, Within);
        Name[] beyond = [.. regions.Where(region => names[region].Lines is []).Select(region => Beyond(region, end))];
        foreach (var name in beyond.Where(name => name.Align is Align.End).Concat(beyond.Where(name => name.Align is Align.Start).Reverse()))
        {
            names[name.Region] = InARow(name);
        }

        reach = ReachOfRows();
    }

    /// <summary>How much room they take.</summary>
    public double Height => reach[^1];

    /// <summary>Where the area of a period begins, so that its name stands in it; from the top of all names.</summary>
    public double TopOf(PeriodRegion region) => Height - reach[names[region].Row];

    /// <summary>A name over a line; null where there is no room for it.</summary>
    public Caption? Over(double line, PeriodRegion region)
    {
        var name = names[region];
        var last = line - (name.Row == 0 ? 0 : reach[name.Row - 1] + RowGap);
        return name.Lines is [] ? null : new Caption(name.X, last - ((name.Lines.Count - 1) * Leading), name.Align, Leading, name.Lines);
    }

    private static Name Within(PeriodRegion region) =>
        new(
            region, region.Start + (Inset / 2), Align.Start,
            region.End - region.Start - Inset is var width && Lettering.Fits(region.Period.Name, Size, width)
                ? Lettering.Wrap(region.Period.Name, Size, width, MostLines)
                : []);

    private static Name Beyond(PeriodRegion region, double end)
    {
        var name = new Name(region, region.Start + (Inset / 2), Align.Start, Lettering.Wrap(region.Period.Name, Size, Width, MostLines));
        return name.Right <= end ? name : name with { X = region.End - (Inset / 2), Align = Align.End };
    }

    // Above all that it stands over; nowhere, if its area would have to rise through another's name.
    private Name InARow(Name name)
    {
        var row = 1 + (names.Values.Where(other => IsUnder(name, other)).MaxBy(other => other.Row)?.Row ?? 0);
        var rises = names.Values.All(other => other.Row == 0 || other.Row > row || other.Right <= name.Region.Start || name.Region.End <= other.Left);
        return row <= MostRowsAbove && rises ? name with { Row = row } : names[name.Region];
    }

    private static bool IsUnder(Name name, Name other) =>
        Math.Min(other.Region.Start, other.Left) < name.Right + Inset && name.Left - Inset < Math.Max(other.Region.End, other.Right);

    // How far from the line each row reaches, with all rows under it.
    private double[] ReachOfRows()
    {
        var rows = new double[1 + (names.Values.MaxBy(name => name.Row)?.Row ?? 0)];
        foreach (var name in names.Values)
        {
            rows[name.Row] = Math.Max(rows[name.Row], name.Lines.Count * Leading);
        }

        for (var row = 1; row < rows.Length; row++)
        {
            rows[row] += rows[row - 1] + RowGap;
        }

        return rows;
    }

    private sealed record Name(PeriodRegion Region, double X, Align Align, IReadOnlyList<string> Lines)
    {
        private readonly double width = Lettering.WidthOf(Lines, Size);

        public int Row { get; init; }

        public double Left => Align is Align.Start ? X : X - width;

        public double Right => Align is Align.Start ? X + width : X;
    }
}

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
    private readonly double[] rows;

    public PeriodNames(IReadOnlyList<PeriodRegion> regions, double end)
    {
        names = regions.ToDictionary(region => region, Within);
        var above = regions.Where(region => names[region].Lines is []).Select(region => (Region: region, Name: Beyond(region, end))).ToLookup(each => each.Name.Align);
        foreach (var (region, name) in above[Align.End].Concat(above[Align.Start].Reverse()))
        {
            names[region] = InARow(region, name);
        }

        rows = [.. Enumerable.Range(0, 1 + names.Values.Select(name => name.Row).DefaultIfEmpty(0).Max()).Select(HeightOf)];
    }

    /// <summary>How much room they take.</summary>
    public double Height => UpTo(rows.Length - 1);

    /// <summary>Where the area of a period begins, so that its name stands in it; from the top of all names.</summary>
    public double TopOf(PeriodRegion region) => Height - UpTo(names[region].Row);

    /// <summary>A name over a line; null where there is no room for it.</summary>
    public Caption? Over(double line, PeriodRegion region)
    {
        var name = names[region];
        var last = line - (name.Row == 0 ? 0 : UpTo(name.Row - 1) + RowGap);
        return name.Lines is [] ? null : new Caption(name.X, last - ((name.Lines.Count - 1) * Leading), name.Align, Leading, name.Lines);
    }

    private static Name Within(PeriodRegion region) =>
        new(region.Start + (Inset / 2), Align.Start, region.End - region.Start - Inset is var width && Lettering.Fits(region.Period.Name, Size, width)
            ? Lettering.Wrap(region.Period.Name, Size, width, MostLines)
            : []);

    private static Name Beyond(PeriodRegion region, double end)
    {
        var name = new Name(region.Start + (Inset / 2), Align.Start, Lettering.Wrap(region.Period.Name, Size, Width, MostLines));
        return name.Right <= end ? name : name with { X = region.End - (Inset / 2), Align = Align.End };
    }

    // Above all that it stands over; nowhere, if its area would have to rise through another's name.
    private Name InARow(PeriodRegion region, Name name)
    {
        var row = 1 + names.Where(other => IsUnder(name, other.Key, other.Value)).Select(other => other.Value.Row).DefaultIfEmpty(0).Max();
        var rises = names.Values.All(other => other.Row == 0 || other.Row > row || other.Right <= region.Start || region.End <= other.Left);
        return row <= MostRowsAbove && rises ? name with { Row = row } : names[region];
    }

    private static bool IsUnder(Name name, PeriodRegion region, Name its) =>
        Math.Min(region.Start, its.Left) < name.Right + Inset && name.Left - Inset < Math.Max(region.End, its.Right);

    private double HeightOf(int row) => names.Values.Where(name => name.Row == row).Select(name => name.Lines.Count * Leading).DefaultIfEmpty(0).Max();

    private double UpTo(int row) => rows.Take(row + 1).Sum() + (row * RowGap);

    private sealed record Name(double X, Align Align, IReadOnlyList<string> Lines)
    {
        private readonly double width = Lines.Select(line => Lettering.WidthOf(line, Size)).DefaultIfEmpty(0).Max();

        public int Row { get; init; }

        public double Left => Align is Align.Start ? X : X - width;

        public double Right => Align is Align.Start ? X + width : X;
    }
}

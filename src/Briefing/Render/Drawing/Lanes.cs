namespace Briefing.Render.Drawing;

/// <summary>Puts spans beside each other so that none overlaps another in its lane: each into the first lane that has room.</summary>
internal sealed class Lanes(double clearance)
{
    private readonly List<List<(double Start, double End)>> lanes = [];

    /// <summary>How many lanes there are.</summary>
    public int Count => lanes.Count;

    /// <summary>The lane of a span.</summary>
    public int Place(double start, double end)
    {
        var lane = lanes.FindIndex(spans => spans.TrueForAll(span => span.End + clearance <= start || end + clearance <= span.Start));
        if (lane < 0)
        {
            lane = lanes.Count;
            lanes.Add([]);
        }

        lanes[lane].Add((start, end));
        return lane;
    }
}

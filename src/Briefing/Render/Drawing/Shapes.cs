namespace Briefing.Render.Drawing;

/// <summary>A straight line.</summary>
public sealed record Line(double X1, double Y1, double X2, double Y2)
{
    internal static Line Between(double x1, double y1, double x2, double y2) =>
        new(Math.Round(x1, 1), Math.Round(y1, 1), Math.Round(x2, 1), Math.Round(y2, 1));
}

/// <summary>An upright rectangle.</summary>
public sealed record Box(double X, double Y, double Width, double Height)
{
    /// <summary>Its right side.</summary>
    public double Right => X + Width;

    /// <summary>Its lower side.</summary>
    public double Bottom => Y + Height;

    internal static Box Between(double left, double top, double right, double bottom) =>
        new(Round(left), Round(top), Round(right - left), Round(bottom - top));

    private static double Round(double length) => Math.Round(length, 1);
}

/// <summary>Words, cut into lines.</summary>
/// <param name="X">Where the lines begin, or end.</param>
/// <param name="Y">Where the first line stands.</param>
/// <param name="Align">Which of the two.</param>
/// <param name="Leading">From a line to the next.</param>
/// <param name="Lines">The lines.</param>
public sealed record Caption(double X, double Y, Align Align, double Leading, IReadOnlyList<string> Lines);

/// <summary>Which side of a text is given.</summary>
public enum Align
{
    /// <summary>Its beginning.</summary>
    Start,

    /// <summary>Its end.</summary>
    End,
}

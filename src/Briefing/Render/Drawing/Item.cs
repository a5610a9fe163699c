using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>The name of a period or the title of an event, in the column where they stand under each other.</summary>
/// <param name="Lines">Its words.</param>
/// <param name="Leading">From a line to the next.</param>
internal sealed record Item(IReadOnlyList<string> Lines, double Leading)
{
    private const double Space = 9;

    /// <summary>The event, if it is one's title.</summary>
    public Event? Event { get; init; }

    /// <summary>The period, if it is one's name.</summary>
    public Period? Period { get; init; }

    /// <summary>The instant that it should stand at.</summary>
    public Instant At { get; init; }

    /// <summary>Where it stands.</summary>
    public double Top { get; init; }

    /// <summary>How much room it takes.</summary>
    public double Height => (Lines.Count * Leading) + Space;

    public static Item Of(string text, double size, double width, int mostLines) =>
        new(Lettering.Wrap(text, size, width, mostLines), Math.Round(size * 1.2, 1));

    /// <summary>Its words where they stand.</summary>
    public Caption Caption(double left) => new(Math.Round(left, 1), Math.Round(Top + (Leading * 0.72), 1), Align.Start, Leading, Lines);
}

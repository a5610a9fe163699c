using Briefing.Model;
using Briefing.Model.Wording;

namespace Briefing.Render.Drawing;

/// <summary>
/// A timeline as a picture, drawn twice: with time running to the right where there is room, and downwards on a narrow screen.
/// Few events are drawn one by one, each as wide as its date is uncertain; many as columns that tell how many begin when.
/// </summary>
/// <param name="Wide">Time runs to the right.</param>
/// <param name="Tall">Time runs downwards.</param>
public sealed record TimelineDrawing(Picture Wide, Picture Tall)
{
    /// <summary>How many events are drawn one by one, so that each keeps room for its title.</summary>
    public const int MostDrawn = 40;

    /// <summary>The picture of periods and their events; null where there is nothing to draw.</summary>
    public static TimelineDrawing? Of(IReadOnlyList<Period> periods, DateWording wording)
    {
        var subject = new Subject(periods, wording);
        return subject.Stretches is []
            ? null
            : new TimelineDrawing(WideLayout.Draw(subject), TallLayout.Draw(subject));
    }
}

/// <summary>A picture, ready to be drawn: every length is in the picture's own units, which are pixels where it is not scaled.</summary>
/// <param name="Width">How wide it is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Axis">The axis, one line for each stretch of an even scale.</param>
/// <param name="Breaks">The strokes between two lines of the axis, where the scale changes.</param>
/// <param name="Ticks">Dates along the axis.</param>
/// <param name="Periods">The periods, in order.</param>
/// <param name="Events">The events, in order; none where there are too many to draw one by one.</param>
/// <param name="Columns">How many events begin when; none where events are drawn one by one.</param>
public sealed record Picture(
    double Width,
    double Height,
    IReadOnlyList<Line> Axis,
    IReadOnlyList<Line> Breaks,
    IReadOnlyList<DrawnTick> Ticks,
    IReadOnlyList<DrawnPeriod> Periods,
    IReadOnlyList<DrawnEvent> Events,
    IReadOnlyList<Box> Columns);

/// <summary>A date on the axis.</summary>
/// <param name="Mark">The line that marks it, through the whole picture.</param>
/// <param name="Caption">The date.</param>
public sealed record DrawnTick(Line Mark, Caption Caption);

/// <summary>A period.</summary>
/// <param name="Period">The period.</param>
/// <param name="Edge">Where it begins.</param>
/// <param name="Area">The part of the picture that belongs to it.</param>
/// <param name="Caption">Its name; null where there is no room for it.</param>
public sealed record DrawnPeriod(Period Period, Line Edge, Box Area, Caption? Caption);

/// <summary>An event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Kind">What its bar says of its date.</param>
/// <param name="Bars">Its bar; an end that is open, or beyond the picture, breaks up into pieces.</param>
/// <param name="Caption">Its title.</param>
/// <param name="Leader">Leads from the bar to a title that stands away from it.</param>
public sealed record DrawnEvent(Event Event, DrawnKind Kind, IReadOnlyList<Box> Bars, Caption Caption, IReadOnlyList<Line> Leader);

/// <summary>What a bar says.</summary>
public enum DrawnKind
{
    /// <summary>It happened on that day, or from that day to that.</summary>
    Known,

    /// <summary>It happened some time within.</summary>
    Within,

    /// <summary>The date itself is doubted.</summary>
    Doubted,
}

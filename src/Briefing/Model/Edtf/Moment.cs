using System.Globalization;

namespace Briefing.Model.Edtf;

/// <summary>A day and a time of day, to the second (level 0, "Date and Time").</summary>
public sealed class Moment : WhenForm
{
    internal Moment(CalendarDate day, TimeOnly time, int? shift)
    {
        Day = day;
        Time = time;
        ShiftMinutes = shift;
    }

    /// <summary>The day.</summary>
    public CalendarDate Day { get; }

    /// <summary>The time of day, in whole seconds, as the clock showed it.</summary>
    public TimeOnly Time { get; }

    /// <summary>How many minutes the clock is ahead of UTC; nothing for a local time, whose bounds are taken as if it were UTC.</summary>
    public int? ShiftMinutes { get; }

    /// <inheritdoc/>
    public override Bounds Bounds
    {
        get
        {
            var start = Day.Bounds.Earliest.Plus((int)Time.ToTimeSpan().TotalSeconds - 60 * (ShiftMinutes ?? 0));
            return new Bounds(start, start.Plus(1));
        }
    }

    /// <inheritdoc/>
    public override Precision Precision => Precision.Second;

    /// <summary>The canonical text: the shift as <c>Z</c> where it is none, otherwise in hours and minutes.</summary>
    public override string ToString() => $"{Day}T{Time.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture)}{Shift()}";

    private string Shift() => ShiftMinutes switch
    {
        null => "",
        0 => "Z",
        { } minutes => string.Create(
            CultureInfo.InvariantCulture,
            $"{(minutes < 0 ? '-' : '+')}{Math.Abs(minutes) / 60:00}:{Math.Abs(minutes) % 60:00}"),
    };
}

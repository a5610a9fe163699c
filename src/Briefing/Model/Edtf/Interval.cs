namespace Briefing.Model.Edtf;

/// <summary>
/// A time from one date to another, either of which may be open or unknown (level 0, "Time Interval"; level 1, "Extended Interval";
/// level 2, "Interval").
/// </summary>
public sealed class Interval : WhenForm
{
    internal Interval(IntervalEnd start, IntervalEnd end)
    {
        Start = start;
        End = end;
    }

    /// <summary>Where it begins.</summary>
    public IntervalEnd Start { get; }

    /// <summary>Where it ends.</summary>
    public IntervalEnd End { get; }

    /// <summary>From the start's earliest instant to the end's last; an end that is open or unknown bounds nothing.</summary>
    public override Bounds Bounds => new(
        Start.Match(date => date.Bounds.Earliest, () => Instant.Past, () => Instant.Past),
        End.Match(date => date.Bounds.Before, () => Instant.Future, () => Instant.Future));

    /// <inheritdoc/>
    public override Bounds Reach => new(
        Start.Match(date => date.Reach.Earliest, () => Instant.Past, () => Instant.Past),
        End.Match(date => date.Reach.Before, () => Instant.Future, () => Instant.Future));

    /// <inheritdoc/>
    public override Precision Precision => Precision.Interval;

    /// <inheritdoc/>
    public override string ToString() => $"{Start}/{End}";
}

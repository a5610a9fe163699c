using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>Where instants stand along an axis: evenly within a stretch, with a gap before the next.</summary>
internal sealed class TimeScale
{
    /// <summary>Lays stretches along an axis.</summary>
    /// <param name="stretches">The stretches, in order.</param>
    /// <param name="start">Where the axis begins.</param>
    /// <param name="gap">How much is left free between two stretches.</param>
    /// <param name="lengthOf">How long a stretch is drawn.</param>
    public TimeScale(IReadOnlyList<Stretch> stretches, double start, double gap, Func<Stretch, double> lengthOf)
    {
        var laid = new List<Run>();
        foreach (var stretch in stretches)
        {
            var from = laid is [.., var last] ? last.End + gap : start;
            laid.Add(new Run(stretch, from, from + lengthOf(stretch)));
        }

        Runs = laid;
    }

    /// <summary>The stretches and where each is drawn.</summary>
    public IReadOnlyList<Run> Runs { get; }

    /// <summary>Where the axis begins.</summary>
    public double Start => Runs[0].Start;

    /// <summary>Where the axis ends.</summary>
    public double End => Runs[^1].End;

    /// <summary>Where an instant stands; what lies beyond the axis, at its end.</summary>
    public double At(Instant instant) => RunAt(instant).At(instant);

    /// <summary>The stretch that an instant lies in; the nearest where it lies beyond the axis.</summary>
    public Run RunAt(Instant instant) => Runs.LastOrDefault(run => run.Stretch.From <= instant, Runs[0]);

    /// <summary>Where a span ends: at the end of a stretch, not at the beginning of the next.</summary>
    public double EndAt(Instant instant) => Runs.LastOrDefault(run => run.Stretch.From < instant, Runs[0]).At(instant);

    /// <summary>Whether an instant lies beyond the axis.</summary>
    public bool IsBeyond(Instant instant) => instant < Runs[0].Stretch.From || instant > Runs[^1].Stretch.Until;
}

/// <summary>A stretch, and where it is drawn along the axis.</summary>
internal sealed record Run(Stretch Stretch, double Start, double End)
{
    /// <summary>Where an instant stands; before or after the stretch, at its end.</summary>
    public double At(Instant instant)
    {
        var share = (instant.Years - Stretch.From.Years) / Stretch.Years;
        return Start + (Math.Clamp(share, 0, 1) * (End - Start));
    }
}

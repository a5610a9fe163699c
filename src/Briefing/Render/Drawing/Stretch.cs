using Briefing.Model.Edtf;

namespace Briefing.Render.Drawing;

/// <summary>A part of an axis that has one scale.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="Until">Its end.</param>
/// <param name="Events">How many events begin in it.</param>
internal sealed record Stretch(Instant From, Instant Until, int Events)
{
    /// <summary>Its length in years.</summary>
    public double Years => Until.Years - From.Years;

    /// <summary>How crowded it is; half an event more than there is, so that empty stretches differ too.</summary>
    public double Density => (Events + 0.5) / Years;

    /// <summary>How much of an axis it asks for beside others: the more events the more, but less and less for each.</summary>
    public double Weight => Math.Sqrt(Events + 1);
}

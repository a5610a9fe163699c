using System.Globalization;

namespace Briefing.Model.Wording;

/// <summary>Names a clock by its distance from UTC.</summary>
internal static class ClockShift
{
    public static string Of(int minutes)
    {
        var (hours, rest) = (Math.Abs(minutes) / 60, Math.Abs(minutes) % 60);
        var sign = minutes < 0 ? '\u2212' : '+';
        return minutes == 0 ? "UTC"
            : rest == 0 ? string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{hours}")
            : string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{hours}:{rest:00}");
    }
}

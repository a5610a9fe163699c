namespace Briefing.Render.Drawing;

/// <summary>
/// Years that are round as people count them. There was no year 0, so 5000 BC is the year -4999, and after 100 BC the next hundred
/// begins with AD 1.
/// </summary>
internal static class RoundYears
{
    /// <summary>The last round year that is no later than a year; of a step of 100 years, 1900 for 1984 and 500 BC for 449 BC.</summary>
    public static long AtOrBefore(long year, long step) =>
        year > 0 ? Math.Max(1, year / step * step) : 1 - ((step - year) / step * step);

    /// <summary>The first round year that is later than a year.</summary>
    public static long After(long year, long step) => year > 0 ? ((year / step) + 1) * step : 1 - (-year / step * step);
}

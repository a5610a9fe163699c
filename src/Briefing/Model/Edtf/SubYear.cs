using System.Globalization;

namespace Briefing.Model.Edtf;

/// <summary>A season, a quarter or another part of a year (level 1, "Seasons"; level 2, "Sub-year groupings").</summary>
public sealed class SubYear : SingleDate
{
    internal SubYear(CalendarYear year, Grouping grouping, Qualification qualification)
    {
        Year = year;
        Grouping = grouping;
        Qualification = qualification;
    }

    /// <summary>The year; of a winter that spans two, the one in which it starts.</summary>
    public CalendarYear Year { get; }

    /// <summary>Which part of the year.</summary>
    public Grouping Grouping { get; }

    /// <inheritdoc/>
    public override Qualification Qualification { get; }

    /// <inheritdoc/>
    public override Bounds Bounds
    {
        get
        {
            var (month, length) = GroupingMonths.Of(Grouping);
            var end = month + length;
            return new Bounds(
                Instant.At(Year.First, month, 1),
                end > 12 ? Instant.At(Year.Last + 1, end - 12, 1) : Instant.At(Year.Last, end, 1));
        }
    }

    /// <inheritdoc/>
    public override Bounds Reach => Year.IsUnknown ? Bounds.AllTime : Bounds;

    /// <inheritdoc/>
    public override Precision Precision => Year.Exact is null ? Year.Precision : Precision.SubYear;

    /// <inheritdoc/>
    public override string ToString() => Qualification.Print(Year.ToString(), ((int)Grouping).ToString("00", CultureInfo.InvariantCulture));
}

namespace Briefing.Model.Edtf;

/// <summary>How finely a date is known, counted from the left: <c>2004-XX-11</c> is known to the year. Finer comes first.</summary>
public enum Precision
{
    /// <summary>To the second.</summary>
    Second,

    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To a season, a quarter or another part of a year.</summary>
    SubYear,

    /// <summary>To the year.</summary>
    Year,

    /// <summary>To ten years.</summary>
    Decade,

    /// <summary>To a hundred years.</summary>
    Century,

    /// <summary>To a thousand years.</summary>
    Millennium,

    /// <summary>To more than a thousand years, or not at all.</summary>
    Coarser,

    /// <summary>An interval, whose ends have precisions of their own.</summary>
    Interval,

    /// <summary>A set, whose members have precisions of their own.</summary>
    Set,
}

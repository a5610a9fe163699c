namespace Briefing.Model.Wording;

/// <summary>A part of a date that may be doubted.</summary>
internal enum DatePart
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month.</summary>
    Month,

    /// <summary>The season, quarter or other part of the year.</summary>
    PartOfYear,

    /// <summary>The day.</summary>
    Day,
}

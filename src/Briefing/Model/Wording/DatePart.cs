namespace Briefing.Model.Wording;

/// <summary>A part of a date that may be doubted.</summary>
internal enum DatePart
{
    /// <summary>The year.</summary>
    Year,

    /// <summary>The month, or the season or other part of the year.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,
}

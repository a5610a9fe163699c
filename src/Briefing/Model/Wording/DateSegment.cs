namespace Briefing.Model.Wording;

/// <summary>A stretch of a worded date.</summary>
/// <param name="Text">The words.</param>
/// <param name="Machine">The year, month or day that they name, as HTML's <c>time</c> element takes it; otherwise nothing.</param>
public sealed record DateSegment(string Text, string? Machine = null);

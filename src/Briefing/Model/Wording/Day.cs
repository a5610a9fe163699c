namespace Briefing.Model.Wording;

/// <summary>A day of the calendar.</summary>
internal sealed record Day(int Year, int Month, int Number);

namespace Briefing.Model.Edtf;

/// <summary>The parts of a calendar date as written, before it is known whether the calendar has such a date.</summary>
internal sealed record DateParts(CalendarYear Year, Digits? Month, Digits? Day, Qualification Qualification);

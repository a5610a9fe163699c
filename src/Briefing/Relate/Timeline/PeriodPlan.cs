using Briefing.Model;
using Briefing.Model.Edtf;

namespace Briefing.Relate.Timeline;

/// <summary>A period before its events are related: how many of them, in the order of time, are its own.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="From">When it begins, where an author says so.</param>
/// <param name="Until">When it ends, where an author says so.</param>
/// <param name="Slug">Its name in addresses, which no other period has.</param>
/// <param name="Count">How many events begin in it.</param>
internal sealed record PeriodPlan(string Name, When? From, When? Until, Slug Slug, int Count);

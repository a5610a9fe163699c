using Briefing.Drafts;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;

namespace Briefing.Relate;

/// <summary>Groups events into the periods that an author names, and what they leave over into decades.</summary>
internal static class Periods
{
    public static IReadOnlyList<Period> Of(
        IReadOnlyList<Event> events, IReadOnlyList<EraDraft> eras, Language language, Routes routes, List<Diagnostic> notices)
    {
        foreach (var era in eras.Where(era => era.Until.Value < era.From.Value))
        {
            notices.Add(new Diagnostic(Rules.BackwardDates, era.Until.Place, $"The period “{era.Name}” ends before it begins."));
        }

        var wording = DateWording.For(language.Tag);
        return [.. events
            .GroupBy(happening => eras.FirstOrDefault(era => Holds(era, happening.Date)) is { } era ? (era.Name, era.From.Value, era.Until.Value) : LeftOver(happening.Date, wording))
            .OrderBy(group => group.First().Date)
            .Select(group => new Period(group.Key.Item1, group.Key.Item2, group.Key.Item3, routes.Timeline.At(AnchorOf(group.Key.Item1)), [.. group]))];
    }

    private static bool Holds(EraDraft era, When date) =>
        date.Earliest.CompareTo(era.From.Value.Earliest) >= 0 && date.Earliest.CompareTo(era.Until.Value.Before) < 0;

    private static (string Name, When? From, When? Until) LeftOver(When date, DateWording wording)
    {
        var year = date.Earliest.Year;
        var decade = When.Parse($"{year / 10:000}X").Match<When?>(value => value, _ => null);
        var name = decade is null ? "" : wording.Word(decade).ToString();
        return (name.Length == 0 ? "" : char.ToUpperInvariant(name[0]) + name[1..], null, null);
    }

    private static string AnchorOf(string name) => $"period-{Slug.Nearest(name)?.ToString() ?? "other"}";
}

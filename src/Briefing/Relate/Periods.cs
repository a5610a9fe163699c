using System.Globalization;
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
        Notice(eras, notices);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var wording = DateWording.For(language.Tag);
        return [.. events
            .GroupBy(happening => eras.FirstOrDefault(era => Holds(era, happening.Date)) is { } era ? (era.Name.Value, era.From.Value, era.Until.Value) : LeftOver(happening.Date, wording))
            .OrderBy(group => group.First().Date)
            .Select(group => new Period(group.Key.Item1, group.Key.Item2, group.Key.Item3, routes.Timeline.At(AnchorOf(group.Key.Item1, taken)), [.. group]))];
    }

    private static void Notice(IReadOnlyList<EraDraft> eras, List<Diagnostic> notices)
    {
        Repetition.NoticeTwice(eras.Select(era => era.Name), notices);
        foreach (var (era, i) in eras.Select((era, i) => (era, i)))
        {
            if (era.Until.Value.Before <= era.From.Value.Earliest)
            {
                notices.Add(new Diagnostic(Rules.BackwardDates, era.Until.Place, $"The period “{era.Name.Value}” ends before it begins."));
            }
            else if (eras.Take(i).FirstOrDefault(other => SpanOf(other).Overlaps(SpanOf(era))) is { } first)
            {
                notices.Add(new Diagnostic(
                    Rules.OverlappingPeriods, era.From.Place, $"The period “{era.Name.Value}” overlaps “{first.Name.Value}”.", Rules.OverlappingPeriods.Remedy,
                    [new Related(first.From.Place, $"“{first.Name.Value}” begins here.")]));
            }
        }
    }

    private static Bounds SpanOf(EraDraft era) => new(era.From.Value.Earliest, era.Until.Value.Before);

    private static bool Holds(EraDraft era, When date) =>
        date.Earliest.CompareTo(era.From.Value.Earliest) >= 0 && date.Earliest.CompareTo(era.Until.Value.Before) < 0;

    private static (string Name, When? From, When? Until) LeftOver(When date, DateWording wording)
    {
        var name = wording.Word(DecadeOf(date.Earliest) ?? date).ToString();
        return (char.ToUpperInvariant(name[0]) + name[1..], null, null);
    }

    // Before all time and beyond four digits there are none to name.
    private static When? DecadeOf(Instant instant) =>
        instant.IsBounded && When.TryParse(string.Create(CultureInfo.InvariantCulture, $"{(instant.Year < 0 ? "-" : "")}{Math.Abs(instant.Year) / 10:000}X"), out var decade)
            ? decade
            : null;

    private static string AnchorOf(string name, HashSet<string> taken)
    {
        var bare = $"period-{Slug.Nearest(name)?.ToString() ?? "other"}";
        var anchor = bare;
        for (var n = 2; !taken.Add(anchor); n++)
        {
            anchor = string.Create(CultureInfo.InvariantCulture, $"{bare}-{n}");
        }

        return anchor;
    }
}

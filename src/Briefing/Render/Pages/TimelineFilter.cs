using System.Globalization;
using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>
/// What the events of a page can be narrowed to: the actors and the briefings that most of them name. It works without script,
/// by rules of the style sheet, so there are as many choices as the sheet has rules for.
/// </summary>
/// <param name="Actors">The actors, those of most events first.</param>
/// <param name="Briefings">The briefings, those of most events first.</param>
public sealed record TimelineFilter(IReadOnlyList<FilterChoice> Actors, IReadOnlyList<FilterChoice> Briefings)
{
    /// <summary>How many actors, and how many briefings, can be chosen from.</summary>
    public const int MostChoices = 16;

    /// <summary>The choices that are actors.</summary>
    public const string ActorKind = "actor";

    /// <summary>The choices that are briefings.</summary>
    public const string BriefingKind = "briefing";

    /// <summary>Nothing to choose from.</summary>
    public static TimelineFilter None { get; } = new([], []);

    /// <summary>Whether there is nothing to choose from.</summary>
    public bool IsEmpty => Actors.Count == 0 && Briefings.Count == 0;

    /// <summary>All choices.</summary>
    public IEnumerable<FilterChoice> Choices => Actors.Concat(Briefings);

    /// <summary>The choices for events.</summary>
    public static TimelineFilter Of(IReadOnlyList<Event> events) => events.Count < 2
        ? None
        : new TimelineFilter(
            ChoicesOf(ActorKind, events, happening => happening.Actors.Select(actor => new Named(actor.Slug, actor.Name))),
            ChoicesOf(BriefingKind, events, happening => happening.Briefings.Select(briefing => new Named(briefing.Slug, briefing.Title))));

    /// <summary>The names of the choices that keep an event, divided by spaces.</summary>
    public string NamesFor(Event happening) =>
        string.Join(' ', Choices.Where(choice => choice.Keeps.Contains(happening.Slug)).Select(choice => choice.Name));

    private static List<FilterChoice> ChoicesOf(string kind, IReadOnlyList<Event> events, Func<Event, IEnumerable<Named>> named)
    {
        var groups = events
            .SelectMany(happening => named(happening).Distinct().Select(name => new { Name = name, Event = happening.Slug }))
            .GroupBy(pair => pair.Name, pair => pair.Event)
            .Where(group => group.Count() < events.Count)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Slug)
            .ToList();

        // Of so many that not all can be chosen, those of one event each would be there by the chance of their names.
        return groups
            .Where(group => groups.Count <= MostChoices || group.Count() > 1)
            .Take(MostChoices)
            .Select((group, i) => new FilterChoice(NameOf(kind, i + 1), group.Key.Label, group.ToHashSet()))
            .ToList();
    }

    /// <summary>The name of a choice, which the style sheet's rules know.</summary>
    public static string NameOf(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");

    private sealed record Named(Slug Slug, string Label);
}

/// <summary>A choice.</summary>
/// <param name="Name">Its name in the page.</param>
/// <param name="Label">What a reader chooses.</param>
/// <param name="Keeps">The events that remain.</param>
public sealed record FilterChoice(string Name, string Label, IReadOnlySet<Slug> Keeps);

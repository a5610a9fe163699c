namespace Briefing.Benchmarks.Corpora;

/// <summary>An event of a corpus, at a date known to the day, the month or the year.</summary>
internal sealed record SyntheticEvent(string Slug, string Date, string Briefing)
{
    /// <summary>The year of the first event.</summary>
    public const int FirstYear = 1960;

    /// <summary>How many years the events are spread over.</summary>
    public const int Years = 60;

    /// <summary>The event of a number, from 1; it belongs to one of so many briefings.</summary>
    public static SyntheticEvent Numbered(int number, int briefings, Dice dice)
    {
        var year = dice.Between(FirstYear, FirstYear + Years - 1);
        var month = dice.Between(1, 12);
        var date = dice.Between(1, 4) switch
        {
            1 => $"{year}",
            2 => $"{year}-{month:D2}",
            _ => $"{year}-{month:D2}-{dice.Between(1, 28):D2}",
        };
        return new SyntheticEvent($"event-{number:D5}", date, SyntheticBriefing.SlugOf(dice.Between(1, briefings)));
    }

    /// <summary>Its entry in a list of the timeline.</summary>
    public string Entry(Dice dice)
    {
        var actors = Enumerable.Range(0, dice.Between(1, 3)).Select(_ => dice.OneOf(SyntheticTerm.All).Slug).Distinct();
        return $"""
            - slug: {Slug}
              date: {Date}
              title: {Words.Phrase(dice, 6)}
              text: {Words.Phrase(dice, 18)}.
              actors: [ {string.Join(", ", actors)} ]
              briefings: [ {Briefing} ]

            """;
    }
}

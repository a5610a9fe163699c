namespace Briefing.Model.Edtf;

/// <summary>The months that a part of a year takes; seasons are meteorological quarters.</summary>
internal static class GroupingMonths
{
    /// <summary>The first month, and how many there are; they may run into the next year.</summary>
    public static (int First, int Count) Of(Grouping grouping)
    {
        var number = (int)grouping;
        return number switch
        {
            <= 24 => (3 + 3 * (number - 21), 3),
            <= 28 => (3 + 3 * (number - 25), 3),
            <= 30 => (9 + 3 * (number - 29), 3),
            <= 32 => (3 + 3 * (number - 31), 3),
            <= 36 => (1 + 3 * (number - 33), 3),
            <= 39 => (1 + 4 * (number - 37), 4),
            _ => (1 + 6 * (number - 40), 6),
        };
    }

    /// <summary>Whether it begins in one year and ends in the next.</summary>
    public static bool SpansTwoYears(Grouping grouping) => Of(grouping) is (var first, var count) && first + count > 13;
}

namespace Briefing.Benchmarks.Corpora;

/// <summary>A term of a corpus: a name of two or three words that no other name contains.</summary>
internal sealed record SyntheticTerm(string Slug, string Name, IReadOnlyList<string> Spellings)
{
    private static readonly string[] Firsts =
        ["amber", "northern", "coastal", "silent", "eastern", "upper", "copper", "distant", "marble", "winter"];

    private static readonly string[] Seconds =
        ["covenant", "accord", "shoal", "charter", "corridor", "ministry", "doctrine", "harbour", "league", "protocol"];

    /// <summary>The terms of every corpus.</summary>
    public static IReadOnlyList<SyntheticTerm> All { get; } =
        [.. Firsts.SelectMany(first => Seconds.Select(second => Named(first, second)))];

    /// <summary>The name or one of the spellings.</summary>
    public string AnyForm(Dice dice) => dice.Between(1, 3) > 1 ? Name : dice.OneOf(Spellings);

    /// <summary>Its file in the glossary.</summary>
    public string File(Dice dice) => $"""
        ---
        term: {Name}
        spellings: [ {string.Join(", ", Spellings)} ]
        kind: {dice.OneOf(["concept", "policy", "treaty", "institution", "country", "place", "water"])}
        see-also: [ {dice.OneOf(All.Where(other => other != this).ToArray()).Slug} ]
        ---

        {Words.Passage(dice, 30)} {Words.Phrase(dice, 8)} *{Words.Phrase(dice, 3)}* {Words.Phrase(dice, 15)}.

        """;

    private static SyntheticTerm Named(string first, string second)
    {
        var isLong = (first.Length + second.Length) % 3 == 0;
        var name = isLong ? $"joint {first} {second}" : $"{first} {second}";
        var plural = second.EndsWith('y') ? name[..^1] + "ies" : name + "s";
        IReadOnlyList<string> spellings = isLong ? [plural] : [plural, $"{second} of {Words.Capitalised(first)}"];
        return new SyntheticTerm(name.Replace(' ', '-'), name, spellings);
    }
}

namespace Briefing.Model;

/// <summary>The order of names, the same on every machine: by letters without their marks, then by the characters themselves.</summary>
public static class Alphabet
{
    private const string Other = "#";

    /// <summary>The order.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((x, y) =>
        string.Compare(Letters.WithoutMarks(x), Letters.WithoutMarks(y), StringComparison.OrdinalIgnoreCase) is var order and not 0
            ? order
            : string.CompareOrdinal(x, y));

    /// <summary>The letter that a name stands under: A to Z, or # for everything else.</summary>
    public static string LetterOf(string name) =>
        Letters.WithoutMarks(name) is [var first, ..] && char.IsAsciiLetter(first) ? char.ToUpperInvariant(first).ToString() : Other;

    /// <summary>The <c>id</c> of the part of a page that has the names under a letter.</summary>
    public static string AnchorOf(string letter) => letter == Other ? "letter:other" : $"letter:{letter.ToLowerInvariant()}";
}

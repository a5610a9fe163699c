namespace Briefing.Model;

/// <summary>The order of names, the same on every machine: by letters without their marks, then by the characters themselves.</summary>
public static class Alphabet
{
    /// <summary>The order.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((x, y) =>
        string.Compare(Key(x), Key(y), StringComparison.OrdinalIgnoreCase) is var order and not 0 ? order : string.CompareOrdinal(x, y));

    /// <summary>The letter that a name stands under: A to Z, or # for everything else.</summary>
    public static char LetterOf(string name) => Key(name) is [var first, ..] && char.IsAsciiLetter(first) ? char.ToUpperInvariant(first) : '#';

    /// <summary>The <c>id</c> of the part of a page that has the names under a letter.</summary>
    public static string AnchorOf(char letter) => letter == '#' ? "letter:other" : $"letter:{char.ToLowerInvariant(letter)}";

    private static string Key(string name) => Letters.WithoutMarks(name);
}

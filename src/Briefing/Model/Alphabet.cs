namespace Briefing.Model;

/// <summary>
/// The order of names, the same on every machine: by letters without their marks and numbers by their size, then by the characters
/// themselves.
/// </summary>
public static class Alphabet
{
    private const string Other = "#";

    /// <summary>The order.</summary>
    public static IComparer<string> Order { get; } = Comparer<string>.Create((x, y) =>
        Compare(Letters.WithoutMarks(x), Letters.WithoutMarks(y)) is var order and not 0 ? order : string.CompareOrdinal(x, y));

    /// <summary>The letter that a name stands under: A to Z, or # for everything else.</summary>
    public static string LetterOf(string name) =>
        Letters.WithoutMarks(name) is [var first, ..] && char.IsAsciiLetter(first) ? char.ToUpperInvariant(first).ToString() : Other;

    /// <summary>The <c>id</c> of the part of a page that has the names under a letter.</summary>
    public static string AnchorOf(string letter) => letter == Other ? "letter:other" : $"letter:{letter.ToLowerInvariant()}";

    // The framework orders numbers so only with a library that not every machine has.
    private static int Compare(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        var at = x.IndexOfAnyInRange('0', '9');
        if (at < 0 || at != y.IndexOfAnyInRange('0', '9') || !x[..at].Equals(y[..at], StringComparison.OrdinalIgnoreCase))
        {
            return x.CompareTo(y, StringComparison.OrdinalIgnoreCase);
        }

        var one = DigitsAtStartOf(x[at..]);
        var other = DigitsAtStartOf(y[at..]);
        return CompareNumbers(one.TrimStart('0'), other.TrimStart('0')) is var order and not 0
            ? order
            : Compare(x[(at + one.Length)..], y[(at + other.Length)..]);
    }

    private static ReadOnlySpan<char> DigitsAtStartOf(ReadOnlySpan<char> text) =>
        text.IndexOfAnyExceptInRange('0', '9') is var end and >= 0 ? text[..end] : text;

    private static int CompareNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
}

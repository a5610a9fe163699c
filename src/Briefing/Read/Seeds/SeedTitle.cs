using System.Buffers;

namespace Briefing.Read.Seeds;

/// <summary>
/// Tells a title from the first words of a text: it is short, begins the file and neither ends as a sentence does nor names an author.
/// </summary>
internal static class SeedTitle
{
    private const int Longest = 150;

    private static readonly SearchValues<char> Closing = SearchValues.Create(" ’”\"'»›)]」』）");

    // Full stops and exclamation marks, in Latin, Chinese and Japanese, Hindi, Urdu, Ethiopic, Burmese, Khmer and Armenian.
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!…。！．｡।॥۔።။។։");

    /// <summary>Whether the first paragraph of a seed is its title; a question may be one.</summary>
    public static bool Is(ReadOnlySpan<char> paragraph) =>
        paragraph.Length <= Longest
        && paragraph[^1] is not (',' or ';' or ':' or '”' or '"')
        && !EndsSentence(paragraph)
        && paragraph is not ['B', 'y', ' ', >= 'A' and <= 'Z', ..];

    /// <summary>
    /// The number of the line that is a title directly above the first paragraph. Where a text is wrapped by hand nobody can tell, so that
    /// the paragraph must be one line that is longer than anybody wraps.
    /// </summary>
    public static int? LineAbove(string text) =>
        SeedLines.Of(text).SkipWhile(line => line.IsBlank).Take(3).ToArray() is [var first, { IsBlank: false } second, { IsBlank: true }]
        && second.Text.Length > Longest
        && BeginsSentence(SeedLines.Clean(second.Text).Span)
        && Is(SeedLines.Clean(first.Text).Span)
            ? first.Number
            : null;

    private static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var last = text.LastIndexOfAnyExcept(Closing);
        return last >= 0 && Stops.Contains(text[last]);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text) => char.IsUpper(text[0]) || text[0] is '‘' or '“' or '"' or '\'' or '«' or '„';
}

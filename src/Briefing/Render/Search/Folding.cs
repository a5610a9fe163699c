using Briefing.Model;

namespace Briefing.Render.Search;

/// <summary>
/// Letters as search knows them: lower case, without marks and strokes. The theme's script folds what a reader types in the same way,
/// and a test holds the two against each other.
/// </summary>
internal static class Folding
{
    private const char FinalSigma = 'ς';
    private const char Sigma = 'σ';

    // Filled as letters turn up. Two threads that fill the same place put the same there.
    private static readonly string?[] Known = new string?[char.MaxValue + 1];

    /// <summary>Whether a character is a part of a word.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || Letters.IsMark(c);

    /// <summary>A character of a word, folded: nothing for a mark, several letters for some.</summary>
    public static string Of(char c) => Known[c] ??= Letters.IsMark(c) || char.IsSurrogate(c) ? Alone(c) : Folded(c);

    private static string Alone(char c) => Letters.IsMark(c) ? "" : c.ToString();

    private static string Folded(char c) => Letters
        .WithoutMarks(char.ToLowerInvariant(c).ToString())
        .ToLowerInvariant()
        .Replace(FinalSigma, Sigma);
}

using Briefing.Model;

namespace Briefing.Render.Pages;

/// <summary>
/// Authors in a line: a few by their names, and of many the first, with how many others there are.
/// Who they all are stands with the source.
/// </summary>
public static class Byline
{
    private const int MostNames = 6;
    private const int FirstOfMany = 3;

    /// <summary>The line; empty where nobody is named.</summary>
    public static string Of(IReadOnlyList<Author> authors) => authors.Count <= MostNames
        ? string.Join(", ", authors)
        : $"{string.Join(", ", authors.Take(FirstOfMany))} and {authors.Count - FirstOfMany} others";
}

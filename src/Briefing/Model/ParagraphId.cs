using System.Globalization;

namespace Briefing.Model;

/// <summary>The names of paragraphs within a page.</summary>
public static class ParagraphId
{
    // Nearly all paragraphs of a large site share the names of these.
    private static readonly string[] Usual = [.. Enumerable.Range(0, 256).Select(Made)];

    /// <summary>The <c>id</c> of a paragraph by its number, from 1.</summary>
    public static string Of(int number) => number < Usual.Length ? Usual[number] : Made(number);

    private static string Made(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");
}

using System.Globalization;

namespace Briefing.Model;

/// <summary>The names of paragraphs within a page.</summary>
public static class ParagraphId
{
    /// <summary>The <c>id</c> of a paragraph by its number, from 1.</summary>
    public static string Of(int number) => string.Create(CultureInfo.InvariantCulture, $"p{number}");
}

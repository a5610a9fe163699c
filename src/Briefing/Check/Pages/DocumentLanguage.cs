using Briefing.Model;

namespace Briefing.Check.Pages;

/// <summary>A page says which language it is written in.</summary>
internal static class DocumentLanguage
{
    public static void Notice(PageSource page)
    {
        var language = page.Document.DocumentElement.GetAttribute("lang");
        if (language is null || Language.TryParse(language) is null)
        {
            var sentence = language is null ? "The page does not say its language." : $"The page's language, “{language}”, is no language tag.";
            page.Notice(Rules.MissingLanguage, page.Document.DocumentElement, sentence);
        }
    }
}

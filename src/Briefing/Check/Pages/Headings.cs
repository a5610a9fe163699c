using AngleSharp.Dom;
using Briefing.Model;

namespace Briefing.Check.Pages;

/// <summary>A page has one heading of the first level, and goes down one level at a time.</summary>
internal static class Headings
{
    public static void Notice(PageSource page)
    {
        var (before, titles) = (0, 0);
        foreach (var heading in page.Elements.Where(IsHeading))
        {
            var level = heading.LocalName[1] - '0';
            titles += level == 1 ? 1 : 0;
            if (level == 1 && AccessibleName.Of(heading).Length == 0)
            {
                page.Notice(Rules.PageTitle, heading, "The heading of the first level has no words.");
            }

            if (level == 1 && titles == 2)
            {
                page.Notice(Rules.PageTitle, heading, $"A second heading of the first level stands here: “{Shown(heading)}”.");
            }

            if (level > before + 1)
            {
                var after = before == 0 ? "The first heading of the page is" : $"After a heading of level {before} comes one";
                page.Notice(Rules.SkippedHeading, heading, $"{after} of level {level}: “{Shown(heading)}”.");
            }

            before = level;
        }

        if (titles == 0)
        {
            page.Notice(new Diagnostic(Rules.PageTitle, page.Text.Beginning, "The page has no heading of the first level."));
        }
    }

    private static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];

    private static string Shown(IElement heading) => Letters.OnOneLine(AccessibleName.Of(heading));
}

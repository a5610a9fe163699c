using System.Text;

namespace Briefing.Export.Glossary;

/// <summary>The glossary for other programs.</summary>
internal static class GlossaryExports
{
    public static IEnumerable<Output> Of(Site site, ITheme theme)
    {
        var files = site.Masthead.Routes.CourseFiles;
        return
        [
            new Output(files.MoodleGlossary.File, () => MoodleGlossary.Of(site, theme)),
            new Output(files.GlossaryTable.File, () => Encoding.UTF8.GetBytes(GlossaryTable.Of(site))),
            new Output(files.FlashCards.File, () => Encoding.UTF8.GetBytes(FlashCards.Of(site, theme))),
        ];
    }
}

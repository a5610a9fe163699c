using System.Text;
using Briefing.Render.Pages;

namespace Briefing.Theme;

/// <summary>
/// The rules that make a filter work without script: one set for each choice that a page can offer. They hold on the screen only,
/// so a page is printed whole whatever is chosen.
/// </summary>
internal static class FilterRules
{
    public static byte[] Css()
    {
        var css = new StringBuilder("@layer utilities {\n  @media screen {\n");
        AppendRules(css, TimelineFilter.ActorKind);
        AppendRules(css, TimelineFilter.BriefingKind);
        return Encoding.UTF8.GetBytes(css.Append("  }\n}\n").ToString());
    }

    private static void AppendRules(StringBuilder css, string kind)
    {
        for (var number = 1; number <= TimelineFilter.MostChoices; number++)
        {
            var choice = TimelineFilter.NameOf(kind, number);
            var chosen = $".timeline:has(input[value=\"{choice}\"]:checked)";
            css.Append($"    {chosen} :is(.event:not(.{choice}), .mark:not(.{choice}), .period:not(:has(.{choice}))) {{ display: none }}\n");
            css.Append($"    {chosen} .shown .{choice} {{ display: inline }}\n");
        }
    }
}

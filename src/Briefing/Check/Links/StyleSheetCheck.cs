using System.Text;
using System.Text.RegularExpressions;

namespace Briefing.Check.Links;

/// <summary>What the style sheets ask for, such as fonts, pictures and other style sheets, is there.</summary>
internal static partial class StyleSheetCheck
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Output> files, SiteMap map) =>
        files.Where(file => file.File.EndsWith(".css", StringComparison.Ordinal)).SelectMany(file => Of(file, map));

    private static IEnumerable<Diagnostic> Of(Output file, SiteMap map)
    {
        var (sheet, own) = (new SourceText(file.File, Encoding.UTF8.GetString(file.Content().Span)), map.AddressOf(file));
        foreach (Match asked in Asked().Matches(sheet.Text))
        {
            if (asked.Groups["address"] is { Success: true, Value: var address })
            {
                var place = sheet.At(asked.Index, asked.Length);
                var dead = map.Resolve(own, address).Match<Diagnostic?>(
                    _ => null,
                    nothing => new(
                        Rules.DeadLink, place, $"The style sheet asks for {nothing.Path}, where the site has nothing.",
                        map.Hint(nothing.Path) + Rules.DeadLink.Remedy),
                    outside => new(Rules.OutsideLink, place, $"The style sheet asks for {outside.Path}, which is not a path of this site."),
                    _ => null);
                if (dead is not null)
                {
                    yield return dead;
                }
            }
        }
    }

    // A remark and a string are passed over, whatever stands in them.
    [GeneratedRegex(
        """/\*.*?\*/"""
        + """|(?:\burl\(\s*|@import\s+)(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)')"""
        + """|\burl\(\s*(?<address>[^\s"'()]+)\s*\)"""
        + """|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Asked();
}

using System.Text.RegularExpressions;

namespace Briefing.Check.Links;

/// <summary>What the style sheets ask for, such as fonts, pictures and other style sheets, is there.</summary>
internal static partial class StyleSheetCheck
{
    public static IEnumerable<Diagnostic> Of(IReadOnlyList<Output> files, SiteMap map) =>
        files.Where(file => file.File.EndsWith(".css", StringComparison.Ordinal)).SelectMany(file => Of(file, map));

    private static IEnumerable<Diagnostic> Of(Output file, SiteMap map)
    {
        var (sheet, own) = (file.AsText(), map.AddressOf(file));
        return Asked().Matches(sheet.Text)
            .Where(asked => asked.Groups["address"].Success)
            .Select(asked => Missing(map.Resolve(own, asked.Groups["address"].Value), sheet.At(asked.Index, asked.Length), map))
            .OfType<Diagnostic>();
    }

    private static Diagnostic? Missing(Target target, Place place, SiteMap map) => target.Match<Diagnostic?>(
        _ => null,
        nothing => new(
            Rules.DeadLink, place, $"The style sheet asks for {nothing.Path}, where the site has nothing.",
            map.Hint(nothing.Path) + Rules.DeadLink.Remedy),
        outside => new(Rules.OutsideLink, place, $"The style sheet asks for {outside.Path}, which is not a path of this site."),
        _ => null);

    // A remark and a string are passed over, whatever stands in them.
    [GeneratedRegex(
        """/\*.*?\*/"""
        + """|(?:\burl\(\s*|@import\s+)(?:"(?<address>[^"\n]*)"|'(?<address>[^'\n]*)')"""
        + """|\burl\(\s*(?<address>[^\s"'()]+)\s*\)"""
        + """|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'""",
        RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Asked();
}

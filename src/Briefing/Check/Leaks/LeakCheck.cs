using Briefing.Model;

namespace Briefing.Check.Leaks;

/// <summary>
/// Searches published files for the text of seeds that may not be published: eight words in a row, outside of what is quoted.
/// A site whose seeds may all be published is not searched at all.
/// </summary>
public static class LeakCheck
{
    private const int MostFilesNamed = 3;
    private const int MostCharactersShown = 120;

    /// <summary>A diagnostic for each run of words that leaked, with the files it stands in.</summary>
    public static IReadOnlyList<Diagnostic> Of(Site site, IReadOnlyList<Output> outputs)
    {
        if (site.Withheld.Count == 0)
        {
            return [];
        }

        var withheld = new WithheldWords(site);
        return Worded(outputs.FindInEach(output => LeaksIn(output, withheld)).ToList());
    }

    /// <summary>The same search in one file at a time; what is searched for is gathered when the first is searched.</summary>
    public static Func<Output, IReadOnlyList<Diagnostic>> FileByFile(Site site)
    {
        var withheld = new Lazy<WithheldWords>(() => new WithheldWords(site));
        return output => site.Withheld.Count == 0 ? [] : Worded([.. LeaksIn(output, withheld.Value)]);
    }

    private static IEnumerable<(Leak Leak, string File)> LeaksIn(Output output, WithheldWords withheld) =>
        Readings.Of(output.Content()).SelectMany(withheld.In).Distinct().Select(leak => (leak, output.File));

    // A page tells more of where the words were written than a frame that shows a part of it.
    private static IReadOnlyList<Diagnostic> Worded(IReadOnlyList<(Leak Leak, string File)> leaks) =>
        [.. leaks.GroupBy(found => found.Leak, found => found.File).Select(group => DiagnosticOf(group.Key, [.. group.OrderBy(Route.IsOfAnEmbed).ThenBy(file => file, StringComparer.Ordinal)]))];

    private static Diagnostic DiagnosticOf(Leak leak, IReadOnlyList<string> files)
    {
        var more = (files.Count - MostFilesNamed) switch
        {
            <= 0 => "",
            1 => " and 1 more file",
            var others => $" and {others} more files",
        };
        return new Diagnostic(
            Rules.LeakedText, leak.Seed.Rights.Place,
            $"{leak.Words} words in a row of {leak.Seed.Seed}, which may not be published, stand in {string.Join(", ", files.Take(MostFilesNamed))}{more}: “{Shown(leak.Text)}”.");
    }

    // Cut after a word, or after a character where there are no spaces.
    private static string Shown(string text)
    {
        if (text.Length <= MostCharactersShown)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MostCharactersShown);
        return text[..(space > 0 ? space : WholeCharacters.CutAt(text, MostCharactersShown))] + " …";
    }
}

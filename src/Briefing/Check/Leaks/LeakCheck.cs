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

    /// <summary>A diagnostic for each run of words that leaked, with the files it stands in, where it was written.</summary>
    /// <param name="site">The site.</param>
    /// <param name="outputs">Its files.</param>
    /// <param name="written">What people wrote, which is asked for where something leaked.</param>
    public static IReadOnlyList<Diagnostic> Of(Site site, IReadOnlyList<Output> outputs, IEnumerable<WrittenText> written)
    {
        if (site.Withheld.Count == 0)
        {
            return [];
        }

        var withheld = new WithheldWords(site);
        return Worded(outputs.FindInEach(output => LeaksIn(output, withheld)).ToList(), written);
    }

    /// <summary>The same search in one file at a time; what is searched for is gathered when the first is searched.</summary>
    public static Func<Output, IReadOnlyList<Diagnostic>> FileByFile(Site site, IEnumerable<WrittenText> written)
    {
        var withheld = new Lazy<WithheldWords>(() => new WithheldWords(site));
        return output => site.Withheld.Count == 0 ? [] : Worded([.. LeaksIn(output, withheld.Value)], written);
    }

    private static IEnumerable<(Leak Leak, string File)> LeaksIn(Output output, WithheldWords withheld) =>
        Readings.Of(output.Content()).SelectMany(withheld.In).Distinct().Select(leak => (leak, output.File));

    // A page tells more of where the words come from than a frame that shows a part of it.
    private static IReadOnlyList<Diagnostic> Worded(IReadOnlyList<(Leak Leak, string File)> leaks, IEnumerable<WrittenText> written)
    {
        var origins = new Origins(leaks.Select(found => found.Leak), written);
        return
        [
            .. leaks
                .GroupBy(found => found.Leak, found => found.File)
                .Select(group => DiagnosticOf(
                    group.Key,
                    [.. group.OrderBy(Route.IsOfAnEmbed).ThenBy(file => file, StringComparer.Ordinal)],
                    origins.Of(group.Key))),
        ];
    }

    private static Diagnostic DiagnosticOf(Leak leak, IReadOnlyList<string> files, IReadOnlyList<Place> origins)
    {
        var more = (files.Count - MostFilesNamed) switch
        {
            <= 0 => "",
            1 => " and 1 more file",
            var number => $" and {number} more files",
        };
        var sentence = $"{leak.Words} words in a row of {leak.Seed.Seed}, which may not be published, stand in "
            + $"{string.Join(", ", files.Take(MostFilesNamed))}{more}: “{Shown(leak.Text)}”.";
        return origins is [var first, ..]
            ? new Diagnostic(
                Rules.LeakedText, first, sentence, "Say it in other words, or declare it as a quotation.",
                [
                    .. origins.Skip(1).Select(other => new Related(other, "They are written here, too.")),
                    new Related(leak.Seed.Rights.Place, "Its rights are given here."),
                ])
            : new Diagnostic(Rules.LeakedText, leak.Seed.Rights.Place, sentence);
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

namespace Briefing.Benchmarks.Corpora;

/// <summary>
/// A site of any size, made of words of no language: N briefings of about 1,000 words, 100 terms and N/2 events.
/// The same size gives the same bytes.
/// </summary>
internal static class Corpus
{
    private const int EventsPerFile = 200;

    /// <summary>Writes the corpus of so many briefings into a folder that is new or empty.</summary>
    public static void Write(int briefings, Folders folders)
    {
        Save(folders.Input, "site.yml", SiteFile());
        Save(folders.Input, "pages/about.md", $"---\ntitle: About\n---\n\n{Words.Passage(new Dice(2), 120)}\n");
        WriteBriefings(briefings, folders);
        WriteGlossary(folders);
        WriteTimeline(briefings, folders);
    }

    private static void WriteBriefings(int count, Folders folders)
    {
        for (var number = 1; number <= count; number++)
        {
            var briefing = SyntheticBriefing.Numbered(number);
            Save(folders.Seeds, $"{briefing.Slug}.txt", briefing.Seed);
            Save(folders.Input, $"briefings/{briefing.Slug}.md", briefing.FrontMatter(new Dice((ulong)number)));
        }
    }

    private static void WriteGlossary(Folders folders)
    {
        var dice = new Dice(3);
        foreach (var term in SyntheticTerm.All)
        {
            Save(folders.Input, $"glossary/{term.Slug}.md", term.File(dice));
        }
    }

    private static void WriteTimeline(int briefings, Folders folders)
    {
        var dice = new Dice(4);
        var entries = Enumerable.Range(1, briefings / 2)
            .Select(number => SyntheticEvent.Numbered(number, briefings, dice).Entry(dice));
        foreach (var (index, part) in entries.Chunk(EventsPerFile).Index())
        {
            Save(folders.Input, $"timeline/part-{index + 1:D3}.yml", string.Concat(part));
        }
    }

    private static string SiteFile()
    {
        var eras = Enumerable.Range(0, SyntheticEvent.Years / 10)
            .Select(decade => SyntheticEvent.FirstYear + (decade * 10))
            .Select(year => $$"""  - { name: The {{year}}s, from: "{{year}}", until: "{{year + 9}}" }""");
        return $"""
            title: A synthetic site
            standfirst: Words of no language, to time a build with.
            language: en
            address: https://example.org/
            authors: [ Nobody ]
            licence: CC-BY-4.0
            navigation: [ briefings, timeline, glossary, sources, about ]
            start-with: [ {string.Join(", ", SyntheticTerm.All.Take(6).Select(term => term.Slug))} ]
            eras:
            {string.Join('\n', eras)}

            """;
    }

    private static void Save(string folder, string name, string text)
    {
        var file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}

using System.Text.RegularExpressions;

namespace Briefing.Tests;

/// <summary>One key after another is taken from a site that needs nearly all that it has: what is told is that it is missing, and where.</summary>
public sealed partial class LeavingOutKeys
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["input/site.yml"] = """
            title: The Lamp Book
            standfirst: What a keeper wrote down in one winter.
            address: https://lamp.example/
            require: [ evidence ]
            eras:
              - name: Oil
                from: 1951
                until: 1960
              - name: Coal
                from: 1870
                until: 1880
            """,
        ["input/briefings/again.md"] = """
            ---
            title: The winter again
            standfirst: The keeper counts once more.
            seed: winter-log.txt
            source:
              title: Winter log
            rights:
              mode: digest
            key-points:
              - text: Ships passed.
                evidence:
                  - quote: Three ships passed before dawn
            ---
            """,
        ["input/briefings/winter.md"] = """
            ---
            title: A winter at the lamp
            standfirst: The keeper counts ships, oil and days.
            seed: winter-log.txt
            source:
              title: Winter log
            rights:
              mode: digest
            changes:
              - date: 1872
                text: Added the ships.
            tables:
              - caption: Ships
                columns: [ Coal, Oil ]
                rows:
                  - heading: 1871
                    cells:
                      - text: Three
                        evidence:
                          - quote: Three ships passed before dawn
                      - text: None
                        evidence:
                          - quote: one of them asked for water
            ---
            """,
        ["input/comparisons/oil.yml"] = """
            question: How long will the oil last?
            answers:
              - seed: winter-log.txt
                text: Until spring.
                evidence:
                  - quote: the oil would last until spring
            """,
        ["input/glossary/lamp.md"] = """
            ---
            term: lamp
            ---
            The light at the top of a tower.
            """,
        ["input/pages/about.md"] = """
            ---
            title: About
            ---
            A site made for a test.
            """,
        ["input/timeline/log.yml"] = """
            - date: 1871-12-01
              title: The lamp is lit
              until: 1871-12-02
              briefings: [ winter ]
              evidence:
                - seed: winter-log.txt
                  quote: On the first night
            - date: 1871-12-03
              title: Three ships pass
            """,
    };

    private static readonly HashSet<string> MayBeLeftOut =
        ["require: [ evidence ]", "eras:", "key-points:", "changes:", "tables:", "until: 1871-12-02", "briefings: [ winter ]"];

    public static TheoryData<string, int> Keys()
    {
        var keys = new TheoryData<string, int>();
        foreach (var (file, text) in Files)
        {
            keys.AddRange([.. text.Split('\n').Index().Where(line => Key().IsMatch(line.Item)).Select(line => (file, line.Index + 1))]);
        }

        return keys;
    }

    [Fact]
    public void The_site_is_without_a_mistake()
    {
        using var site = Site();

        Assert.Empty(site.Notices());
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void A_key_that_is_taken_away_is_missing_in_its_file_unless_it_may_be_and_nothing_else_is_wrong(string file, int line)
    {
        using var site = Site();
        var lines = Files[file].Split('\n');
        site.Put(file, Without(lines, line - 1));

        var notices = site.Notices();

        Assert.Equal(MayBeLeftOut.Contains(lines[line - 1].Trim()), notices.Count == 0);
        Assert.All(notices, notice => Assert.Matches($"^{file}:[0-9]+:[0-9]+: missing-(field|evidence): ", notice));
    }

    private static SiteFolder Site()
    {
        // So long a seed that what is quoted of it is a small part.
        var quiet = Enumerable.Repeat("The wind held from the north all day, and nobody came up the stairs.", 20);
        var site = SiteFolder.Minimal();
        site.Put("seeds/winter-log.txt", string.Join("\n\n", quiet.Prepend(File.ReadAllText(Path.Combine(site.Path, "seeds/winter-log.txt")))));
        foreach (var (file, text) in Files)
        {
            site.Put(file, text);
        }

        return site;
    }

    // The key goes with all that is indented under it; the hyphen before it stays, with the next key of the item.
    private static string Without(string[] lines, int at)
    {
        var before = Key().Match(lines[at]).Groups[1].Value;
        var after = lines.Skip(at + 1).SkipWhile(line => line.Length - line.TrimStart().Length > before.Length).ToList();
        if (before.EndsWith("- ", StringComparison.Ordinal)
            && after is [var next, ..]
            && next.StartsWith(new string(' ', before.Length), StringComparison.Ordinal))
        {
            after[0] = before + next.TrimStart();
        }

        return string.Join('\n', lines.Take(at).Concat(after));
    }

    [GeneratedRegex("^([ -]*)[a-z-]+:")]
    private static partial Regex Key();
}

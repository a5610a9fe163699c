using System.Text;
using System.Text.Json;

namespace Briefing.Tests.Faults;

/// <summary>
/// Files made to harm whoever reads them: each ends in its diagnostics, in a process that has no more memory than is said here.
/// </summary>
public sealed class ReadingWhatStrangersSend : IDisposable
{
    /// <summary>The most that a site of a few files may keep in memory, whatever stands in them.</summary>
    private const long Memory = 512_000_000;

    private const int Megabyte = 1_000_000;

    private readonly SiteFolder site = SiteFolder.Minimal();

    public static TheoryData<string, string, string, string> Texts => new()
    {
        {
            "a megabyte on one line", "input/glossary/lamp.md", Term(Many("lamp ", Megabyte / 5)),
            "input/glossary/lamp.md:4:1: unsupported-markdown: The text that begins here has 1000001 characters; one may have 500000."
        },
        {
            "a file of eleven megabytes", "input/timeline/log.yml", Many("# a lamp!\n", 1_100_000),
            "input/timeline/log.yml:1:1: file-too-large: The file has 11000000 bytes; it may have 10000000."
        },
        {
            "half a megabyte on one line", "input/glossary/lamp.md", Term(Many("lamp ", 90_000)),
            "input/glossary/lamp.md:4:1: unsupported-markdown: A piece of text without a blank line begins here that has "
                + "450000 characters; one may have 10000."
        },
        {
            "a title without end", "input/site.yml", Site($"title: \"{Many("lamp ", 90_000)}\""),
            "input/site.yml:1:8: bad-value: The text that begins here has 450000 characters; it may have 10000."
        },
        {
            "ten thousand nested lists", "input/glossary/lamp.md", Term(Many("- ", 4_999) + "a"),
            "input/glossary/lamp.md:4:1: unsupported-markdown: Lists, quotations or brackets are nested too deeply in the text that begins here."
        },
        {
            "lists nested on lines of their own", "input/glossary/lamp.md",
            Term("Light.\n\n" + string.Concat(Enumerable.Range(0, 130).Select(depth => $"{new string(' ', 2 * depth)}- a\n"))),
            "input/glossary/lamp.md:6:1: unsupported-markdown: A piece of text without a blank line begins here that has "
                + "17289 characters; one may have 10000."
        },
        {
            "ten thousand nested quotations", "input/glossary/lamp.md", Term("Light.\n\n" + Many(">", 9_999) + "a"),
            "input/glossary/lamp.md:6:1: unsupported-markdown: Lists, quotations or brackets are nested too deeply in the text that begins here."
        },
        {
            "ten thousand brackets", "input/glossary/lamp.md", Term(Many("[", 9_999) + "a"),
            "input/glossary/lamp.md:4:64: unsupported-markdown: Stress, links and brackets are nested more than 64 levels deep here."
        },
        {
            "ten thousand stresses", "input/glossary/lamp.md", Term(Many("*", 4_999) + "a" + Many("*", 4_999)),
            "input/glossary/lamp.md:4:126: unsupported-markdown: Stress, links and brackets are nested more than 64 levels deep here."
        },
        {
            "bombs of aliases", "input/site.yml", Site("title: &a [ x, x ]", "authors: [ *a, *a, *a ]"),
            "input/site.yml:1:8: invalid-yaml: Anchors and aliases are not read here."
        },
        {
            "a million texts that are cut off", "input/timeline/log.yml", Many("- a #b\n", 1_400_000),
            "input/timeline/log.yml:500:5: cut-text: A comment begins here, so that “#b” is left out. So do 1399500 more below."
        },
        {
            "a million spaces above a fault", "input/timeline/log.yml", $"-{Many(" ", Megabyte)}title: a\n  @b: c\n",
            "input/timeline/log.yml:2:3: invalid-yaml: "
        },
        {
            "ten thousand nested lists of YAML", "input/site.yml", Site("title: " + Many("[", 10_000)),
            "input/site.yml:1:40: invalid-yaml: The YAML is nested more than 32 levels deep."
        },
        {
            "ten thousand nested keys of YAML", "input/site.yml", Site("title: " + Many("{ a: ", 10_000)),
            "input/site.yml:1:165: invalid-yaml: The YAML is nested more than 32 levels deep."
        },
        {
            "fifty thousand keys", "input/site.yml", string.Concat(Enumerable.Range(0, 50_000).Select(key => $"k{key}: v\n")),
            "input/site.yml:101:1: invalid-yaml: More than 100 keys stand in this set of keys."
        },
        {
            "half a character as an escape", "input/site.yml", Site("title: \"The \\uD800 Book\""),
            "input/site.yml:1:13: invalid-yaml: The escape \\uD800 stands for half a character, or for none."
        },
        {
            "a character past the last as an escape", "input/site.yml", Site("title: \"The \\UFFFFFFFF Book\""),
            "input/site.yml:1:13: invalid-yaml: The escape \\UFFFFFFFF stands for half a character, or for none."
        },
        {
            "a zero as an escape", "input/site.yml", Site("title: \"The \\0 Book\""),
            "input/site.yml:1:8: hidden-character: The character U+0000 stands here, which no page can show."
        },
        {
            "a zero", "input/glossary/lamp.md", Term("A \0 light."),
            "input/glossary/lamp.md:4:3: unreadable-encoding: The file is not text: its character 22 is a zero."
        },
        {
            "an override of the direction", "input/glossary/lamp.md", Term("A \u202Ethgil."),
            "input/glossary/lamp.md:4:3: hidden-character: The character U+202E stands here, which turns the text after it."
        },
        {
            "an override of the direction as an entity", "input/glossary/lamp.md", Term("A &#x202E;thgil."),
            "input/glossary/lamp.md:4:3: hidden-character: The character U+202E stands here, which turns the text after it."
        },
        {
            "an override of the direction in a title", "input/site.yml", Site("title: \"The \\u202E Book\""),
            "input/site.yml:1:8: hidden-character: The character U+202E stands here, which turns the text after it."
        },
        {
            "a link that is a program", "input/glossary/lamp.md", Term("[a](javascript:alert(1))"),
            "input/glossary/lamp.md:4:1: bad-link: The link leads to “javascript:alert(1)”, which is nothing that a text can link to."
        },
        {
            "a link that is a program in disguise", "input/glossary/lamp.md", Term("[a](&#74;ava&Tab;script&colon;alert(1))"),
            "input/glossary/lamp.md:4:1: bad-link: The link leads to “Java\tscript:alert(1)”, which is nothing that a text can link to."
        },
        {
            "a link that is a page of its own", "input/glossary/lamp.md", Term("[a](data:text/html,b)"),
            "input/glossary/lamp.md:4:1: bad-link: The link leads to “data:text/html,b”, which is nothing that a text can link to."
        },
        {
            "an address that is a program", "input/briefings/winter.md",
            "---\ntitle: A winter\nstandfirst: Oil.\nseed: winter-log.txt\nsource:\n  title: A log\n  url: \"javascript:alert(1)\"\n"
                + "rights: { mode: full, licence: CC0-1.0 }\n---\n",
            "input/briefings/winter.md:7:8: bad-address: “javascript:alert(1)” is not an absolute https or http address."
        },
        {
            "a script", "input/glossary/lamp.md", Term("A <script>alert(1)</script> light."),
            "input/glossary/lamp.md:4:3: raw-html: HTML stands here: <script>|input/glossary/lamp.md:4:19: raw-html: HTML stands here: </script>"
        },
        {
            "a name that leads out", "input/glossary/lamp.md", "---\nterm: lamp\nslug: ../../x\n---\nA light.\n",
            "input/glossary/lamp.md:3:7: bad-slug: “../../x” is not a slug."
        },
        {
            "a name that machines keep for themselves", "input/glossary/lamp.md", "---\nterm: lamp\nslug: CON\n---\nA light.\n",
            "input/glossary/lamp.md:3:7: bad-slug: “CON” is not a slug."
        },
        {
            "two headings with one name as long as names may be", "input/glossary/lamp.md",
            Term($"## {new string('a', 100)}\n\n## {new string('a', 100)}\n"), ""
        },
        {
            "sixty thousand headings with one name", "input/glossary/lamp.md", Term(Many("## Oil\n\n", 60_000)), ""
        },
        {
            "a hundred thousand pieces of HTML", "input/glossary/lamp.md", Term(Many("a <b>\n\n", 60_000)),
            "input/glossary/lamp.md:1:1: too-many-mistakes: There are 59500 more mistakes in this file."
        },
        {
            "a table of many columns and many short rows", "input/glossary/lamp.md",
            Term($"|{Many("a|", 1_000)}\n|{Many("-|", 1_000)}\n{Many("|b|\n", 1_000)}"),
            "input/glossary/lamp.md:4:1: unsupported-markdown: A table begins here that would have 1003002 cells; one may have 10000."
        },
        {
            "a table without end", "input/glossary/lamp.md", Term(Many("a|", 200_000)),
            "input/glossary/lamp.md:4:1: unsupported-markdown: A piece of text without a blank line begins here that has "
                + "400000 characters; one may have 10000."
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Ends_in_its_diagnostics(string what, string file, string text, string told)
    {
        site.Put(file, text);

        var notices = Checked(told.Length == 0 ? 0 : 1);

        Assert.True(
            notices.Contains(told, StringComparison.Ordinal) && (told.Length > 0 || notices.Length == 0),
            $"Of {what} it was told: {notices}");
    }

    [Fact]
    public void A_file_in_UTF_16_with_half_a_character_is_told_with_the_place()
    {
        site.Put(
            "input/glossary/lamp.md",
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("---\nterm: lamp\n---\na"), 0x00, 0xD8, .. Encoding.Unicode.GetBytes("b")]);

        Assert.Equal("input/glossary/lamp.md:4:2: unreadable-encoding: The file is not UTF-16: its byte 43 (0x00D8) can't stand there.", Checked(1));
    }

    [Fact]
    public void A_seed_of_two_hundred_megabytes_is_not_read()
    {
        using (var seed = File.OpenWrite(Path.Combine(site.Path, "seeds", "winter-log.txt")))
        {
            seed.SetLength(200 * Megabyte);
        }

        Assert.Equal("seeds/winter-log.txt:1:1: file-too-large: The file has 200000000 bytes; it may have 10000000.", Checked(1));
    }

    [Fact]
    public void A_seed_of_a_million_paragraphs_is_not_read_to_its_end()
    {
        site.Put("seeds/winter-log.txt", Many("Oil.\n\n", 1_000_000));

        Assert.Equal("seeds/winter-log.txt:1:1: file-too-large: The seed has 1000000 paragraphs; it may have 20000.", Checked(1));
    }

    [Fact]
    public void A_seed_that_is_as_large_as_may_be_and_says_one_thing_over_and_over_is_searched()
    {
        site.Put("seeds/winter-log.txt", Many("aa ", 3_000_000));
        site.Put(
            "input/comparisons/oil.yml",
            "question: How long?\nanswers:\n  - seed: winter-log.txt\n    text: Long.\n"
            + "    evidence: [ { quote: aa aa }, { quote: aa aa aa ab }, { quote: aa, prefix: ab } ]\n");

        Assert.Equal(
            "input/comparisons/oil.yml:5:26: quotation-found-twice: The quotation stands more than once in winter-log.txt.|"
            + "input/comparisons/oil.yml:5:44: quotation-not-found: The quotation is not in winter-log.txt.|"
            + "input/comparisons/oil.yml:5:68: quotation-not-found: The quotation is in winter-log.txt, but not between these words.",
            Checked(1));
    }

    public void Dispose() => site.Dispose();

    private string Checked(int code)
    {
        using var check = CommandProcess.StartWithin(Memory, site.Path, "check", "--format", "json");
        var (ended, output, error) = check.End();
        Assert.True(ended == code, $"The check ended with {ended}: {error}{output[..Math.Min(output.Length, 2_000)]}");
        return string.Join('|', JsonDocument.Parse(output).RootElement.GetProperty("diagnostics").EnumerateArray().Select(One));
    }

    private static string One(JsonElement notice) =>
        $"{Of(notice, "file")}:{notice.GetProperty("line").GetInt32()}:{notice.GetProperty("column").GetInt32()}: "
        + $"{Of(notice, "rule")}: {Of(notice, "sentence")}";

    private static string Of(JsonElement notice, string name) => notice.GetProperty(name).GetString()!;

    private static string Many(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static string Term(string text) => $"---\nterm: lamp\n---\n{text}\n";

    private static string Site(params string[] lines) =>
        string.Join('\n', lines) + "\nstandfirst: What a keeper wrote.\naddress: https://lamp.example/\n";
}

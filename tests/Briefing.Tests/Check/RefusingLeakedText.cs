using System.Buffers;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Briefing.Check.Leaks;
using Briefing.Render;
using Briefing.Render.Pages;
using Briefing.Theme;

namespace Briefing.Tests.Check;

public sealed class RefusingLeakedText
{
    private const string Digest = "{ mode: digest }";
    private const string Leaked = "every harbour to the north, as far as he knew";
    private const string FrontMatter =
        "---\ntitle: A winter of fog\nstandfirst: Logs.\nseed: log.txt\nsource: { title: The winter log }\nrights: { mode: digest }\n";
    private const string TenWords = "because the fog had already swallowed the outer reef and";

    [Fact]
    public void A_theme_that_prints_a_seed_s_text_stops_the_build()
    {
        using var site = new LighthouseSite(Digest);
        Assert.True(site.Build(new RazorTheme()).Published);
        var before = File.ReadAllBytes(Path.Combine(site.Folders.Output, "index.html"));

        var report = site.Build(new AddingTheme($"<p>{LighthouseSite.Seed}</p>"));

        Assert.False(report.Published);
        Assert.All(report.Diagnostics, diagnostic => Assert.Equal(Rules.LeakedText, diagnostic.Rule));
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(site.Folders.Output, "index.html")));
    }

    [Fact]
    public void The_report_names_the_rights_the_files_and_the_words()
    {
        using var site = new LighthouseSite(Digest);

        var report = site.Build(new AddingTheme($"<p>“{Leaked}”</p>"));

        Assert.Equal(
            "input/briefings/winter.md:6:9: leaked-text: 10 words in a row of log.txt, which may not be published, stand in "
            + "404.html, briefings/index.html, briefings/winter/index.html and 8 more files: “every harbour to the north, as far as he knew”.",
            LighthouseSite.Text(Assert.Single(report.Diagnostics)));
    }

    [Theory]
    [InlineData("input/briefings/winter.md:8:4", "---\nOf every harbour [to](term:x) the *north*[^1], as\nfar as he knew.\n\n[^1]: Note.\n")]
    [InlineData("input/briefings/winter.md:7:24", "key-points: [ { text: \"Every harbour to the \\u006Eorth, as far as he\" } ]\n---\n")]
    public void The_place_is_where_the_words_were_written(string place, string afterRights)
    {
        using var site = new LighthouseSite(Digest)
            .Put("input/glossary/x.md", "---\nterm: xylophone\n---\nNone.\n")
            .Put("input/briefings/winter.md", FrontMatter + afterRights);

        var leak = site.Build(new RazorTheme()).Diagnostics[0];

        Assert.Equal(place, leak.Place.ToString());
        Assert.Equal("input/briefings/winter.md:6:9", Assert.Single(leak.Related).Place.ToString());
    }

    [Fact]
    public void Words_that_name_a_place_in_the_seed_are_not_what_leaked()
    {
        using var site = new LighthouseSite(Digest).Brief(Digest, "omit: [ \"every harbour to the north, as far as he knew\" ]");

        var report = site.Build(new AddingTheme($"<p>“{Leaked}”</p>"));

        Assert.Equal("input/briefings/winter.md:6:9", Assert.Single(report.Diagnostics).Place.ToString());
    }

    [Fact]
    public void A_passage_that_stands_in_the_place_of_a_title_is_no_title()
    {
        using var site = new LighthouseSite(Digest).Brief(
            Digest, "",
            "{ title: \"Oil, wicks & matches were counted twice: the store-room held enough for forty nights, not for the whole winter. "
            + "The lamp burned until the morning, and the lamp was cleaned\" }");

        var report = site.Build(new RazorTheme());

        Assert.False(report.Published);
        Assert.Equal([Rules.LeakedText], report.Diagnostics.Select(diagnostic => diagnostic.Rule).Distinct());
    }

    [Theory]
    [InlineData(3, "1.txt, 2.txt, 3.txt: ")]
    [InlineData(4, "1.txt, 2.txt, 3.txt and 1 more file: ")]
    [InlineData(5, "1.txt, 2.txt, 3.txt and 2 more files: ")]
    public void No_more_than_three_files_are_named(int files, string named)
    {
        using var folder = new LighthouseSite(Digest);
        var outputs = Enumerable.Range(1, files).Select(number => new Output($"{number}.txt", () => Encoding.UTF8.GetBytes(Leaked)));

        Assert.Contains($"stand in {named}", Assert.Single(LeakCheck.Of(folder.Related(), [.. outputs], [])).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_that_prints_a_seed_s_text_is_found_among_files_that_do_not()
    {
        using var folder = new LighthouseSite(Digest);
        var site = folder.Related();
        var outputs = Renderer.Render(site, new RazorTheme()).All;

        Assert.Equal([], LeakCheck.Of(site, outputs, []));
        var export = new Output(
            "exports/search.json",
            () => JsonSerializer.SerializeToUtf8Bytes(site.Withheld[0].Paragraphs.Select(text => text.ToString())));
        Assert.Contains("exports/search.json", Assert.Single(LeakCheck.Of(site, [.. outputs, export], [])).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("every <em>harbour</em> to the <a href=\"/n/\" class=\"term\">north</a>,\n as <b>f</b>ar as he knew")]
    [InlineData("every<span> harbour</span><span> to</span> the north<br>as far<!-- so he said --> as he")]
    [InlineData("<b>every</b><b>harbour</b><b>to</b><b>the</b><b>north</b><b>as</b><b>far</b><b>as</b>")]
    [InlineData("every&nbsp;harbour to&#32;the n&#111;rth, as f&#x61;r as")]
    [InlineData("<img alt='Every harbour to the north, as far as'>")]
    [InlineData("<!-- every harbour to the north, as far as -->")]
    [InlineData("<meta content=\"every harbour to the &quot;north&quot;, as far as\">")]
    [InlineData("&lt;p&gt;every &lt;i&gt;harbour&lt;/i&gt; to the north, as far as&lt;/p&gt;")]
    [InlineData("<![CDATA[every <i>harbour</i> to the north, as far as]]>")]
    [InlineData("<a href=\"https://example.net/#:~:text=every%20harbour%20to%20the%20north%2C%20as%20far%20as\">there</a>")]
    [InlineData("<script type=\"application/ld+json\">{\"text\":\"every harbour to the north\\u002C as\\u0020far as\"}</script>")]
    [InlineData("{\"html\":\"\\u003cp\\u003eevery \\u003ci\\u003eharbour\\u003c/i\\u003e to the north, as far as\\u003c/p\\u003e\"}")]
    [InlineData("[\"every\",\"harbour\",\"to\",\"the\",\"north\",\"as\",\"far\",\"as\"]")]
    [InlineData("BEGIN:VCALENDAR\r\nDESCRIPTION:every har\r\n bour to the north\\, as far as\r\n")]
    [InlineData("EVERY HARBOUR TO THE NORTH -- AS FAR AS")]
    [InlineData("e\u0301very har\u00ADbour to the\u200B north, as far as")]
    [InlineData("every har\u200Ebour to the nor\u2063th, as f\u200Dar as")]
    public void However_a_file_writes_them_eight_words_in_a_row_are_found(string file)
    {
        Assert.Single(LeaksIn(file));
    }

    [Theory]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void What_is_written_in_another_writing_is_read_five_layers_deep_so_that_reading_comes_to_an_end(int layers, bool leaks)
    {
        var file = Enumerable.Range(0, layers).Aggregate(Leaked, (text, _) => Uri.EscapeDataString(text));

        Assert.Equal(leaks, LeaksIn(file).Count > 0);
    }

    [Theory]
    [InlineData("every harbour to the north, as far")]
    [InlineData("every harbour to the south, as far as he knew")]
    [InlineData("The keeper, they say, climbed the tower before the dusk because of the fog.")]
    public void Seven_words_in_a_row_and_other_words_are_nobody_s(string file)
    {
        Assert.Equal([], LeaksIn(file));
    }

    [Theory]
    [InlineData("他说港口的灯塔今夜", true)]
    [InlineData("他说港口，的灯塔", false)]
    [InlineData("他说<b>港口</b>的灯塔今夜不亮", true)]
    public void Where_a_script_puts_no_spaces_between_words_each_character_is_one(string file, bool leaks)
    {
        var site = new LighthouseSite(Digest).Put("seeds/log.txt", "A log\n\n他说港口的灯塔今夜不亮，因为没有油。\n\nIt is.\n");

        Assert.Equal(leaks, LeaksIn(file, site).Count > 0);
    }

    [Fact]
    public void An_archive_is_opened()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("text/chapter.xhtml").Open();
            entry.Write(Encoding.UTF8.GetBytes($"<p>{Leaked}</p>"));
        }

        Assert.Single(LeaksIn(bytes.ToArray()));
    }

    [Theory]
    [InlineData($"“{TenWords}”")]
    [InlineData("fog had already swallowed the outer reef and")]
    [InlineData($"climbed the tower before dusk, {TenWords} the bell buoy beyond it")]
    public void What_a_quotation_declares_may_stand_there_whole_or_in_part_with_few_words_around_it(string file)
    {
        Assert.Equal([], LeaksIn(file, Quoting(TenWords)));
    }

    [Theory]
    [InlineData($"In fog the keeper climbed the tower before dusk, {TenWords}", "In fog the keeper climbed the tower before dusk")]
    [InlineData($"{TenWords} the bell buoy beyond it. Oil, wicks, matches", "the bell buoy beyond it. Oil, wicks, matches")]
    public void What_stands_around_a_quotation_is_no_part_of_it(string file, string words)
    {
        var leak = Assert.Single(LeaksIn(file, Quoting(TenWords)));

        Assert.EndsWith($"“{words}”.", leak.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_the_document_and_the_name_of_a_term_may_stand_anywhere()
    {
        var site = new LighthouseSite(Digest)
            .Put(
                "seeds/log.txt",
                "Notes on the great winter of the northern lights\n\n"
                + "The Honourable Company of Keepers of the Northern Lights paid once.\n")
            .Put("input/glossary/company.md", "---\nterm: Honourable Company of Keepers of the Northern Lights\n---\nAn employer.\n");

        Assert.Equal([], LeaksIn(
            "<h1>Notes on the great winter of the northern lights</h1> the Honourable Company of Keepers of the Northern Lights paid",
            site));
    }

    [Fact]
    public void A_name_that_stands_among_a_seed_s_words_does_not_part_them()
    {
        var site = new LighthouseSite(Digest).Put("input/glossary/harbour.md", "---\nterm: harbour\nspellings: [ north ]\n---\nA place for ships.\n");

        Assert.StartsWith("10 words in a row", Assert.Single(LeaksIn(Leaked, site)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"climbed the tower before dusk, {TenWords} the bell buoy")]
    [InlineData("before dusk, because the fog had already swallowed")]
    public void A_short_quotation_excuses_its_own_words(string file)
    {
        var leaks = LeaksIn(file, Quoting("the fog had already"));

        Assert.Equal(file.Contains(TenWords, StringComparison.Ordinal) ? 1 : 0, leaks.Count);
    }

    [Theory]
    [InlineData("\u6c34\uff0c")]
    [InlineData("\ud83d\udd6f\u5bb6\uff0c")]
    public void Words_without_spaces_between_them_are_shown_as_far_as_there_is_room(string word)
    {
        var text = string.Concat(Enumerable.Repeat(word, 100));
        var site = new LighthouseSite(Digest).Put("seeds/log.txt", $"A log\n\n{text}\n\nIt is.\n");

        var sentence = Assert.Single(LeaksIn(text, site)).Sentence;

        Assert.EndsWith(" …”.", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(sentence)));
    }

    [Fact]
    public void Words_that_a_published_text_has_too_may_stand_there()
    {
        using var site = new LighthouseSite(Digest)
            .Put("seeds/reply.txt", "A reply\n\nYou wrote that every harbour to the north, as far as you knew, was shut.\n\nIt was.\n")
            .Put(
                "input/briefings/reply.md",
                "---\ntitle: Reply\nstandfirst: A letter.\nseed: reply.txt\nsource: { title: A reply }\n"
                + "rights: { mode: full, licence: CC-BY-4.0 }\n---\n");

        Assert.True(site.Build(new RazorTheme()).Published);
    }

    [Fact]
    public void A_site_that_may_publish_all_its_seeds_is_not_searched()
    {
        using var folder = new LighthouseSite("{ mode: full, licence: CC-BY-4.0 }");

        Assert.Equal([], LeakCheck.Of(folder.Related(), [new Output("a.txt", () => throw new InvalidOperationException("Nobody asks for it."))], []));
    }

    [Fact]
    public void A_file_that_is_no_text_is_left_alone()
    {
        Assert.Equal([], LeaksIn([0x89, 0x50, 0, 0, 0x0D, 0xFF]));
    }

    [Fact]
    public void Letters_are_written_as_JSON_escapes_them()
    {
        var site = new LighthouseSite(Digest).Put("seeds/log.txt", "A log\n\nĐà Nẵng được gọi là thành phố của những cây cầu.\n\nIt is.\n");

        var json = JsonSerializer.Serialize("đà nẵng được gọi là thành phố của");
        Assert.Contains("\\u", json, StringComparison.Ordinal);
        Assert.Single(LeaksIn(json, site));
    }

    private static LighthouseSite Quoting(string words) => new LighthouseSite(Digest)
        .Put("seeds/log.txt", LighthouseSite.Seed.Replace("The keeper climbed", "In fog the keeper climbed", StringComparison.Ordinal))
        .Put("input/site.yml", "title: Keepers\nstandfirst: Logs.\naddress: https://example.org/\nquotations: { share: 50 }\n")
        .Quoting(Digest, words);

    private static IReadOnlyList<Diagnostic> LeaksIn(string file, LighthouseSite? site = null) => LeaksIn(Encoding.UTF8.GetBytes(file), site);

    private static IReadOnlyList<Diagnostic> LeaksIn(byte[] file, LighthouseSite? site = null)
    {
        using var folder = site ?? new LighthouseSite(Digest);
        Assert.Equal([], folder.Notices());
        return LeakCheck.Of(folder.Related(), [new Output("file", () => file)], []);
    }

    /// <summary>The real theme, changed: it adds something to the end of each page.</summary>
    private sealed class AddingTheme(string html) : ITheme
    {
        private readonly RazorTheme theme = new();

        public IReadOnlyList<Asset> Assets => theme.Assets;

        public ReadOnlyMemory<byte> HostScript => theme.HostScript;

        public string Render(Handout handout) => theme.Render(handout);

        public void Render(Page page, IBufferWriter<byte> bytes)
        {
            theme.Render(page, bytes);
            Encoding.UTF8.GetBytes(html, bytes);
        }
    }
}

using Briefing.Read.Markdown;

namespace Briefing.Tests.Read;

public sealed class ReadingMarkdown
{
    [Theory]
    [InlineData("One line\nand its end.", "One line and its end.")]
    [InlineData("One line  \nand another.", "One line\\\nand another.")]
    [InlineData("One line\\\r\nand another.", "One line\\\nand another.")]
    [InlineData("One.\r\n\r\nTwo.", "One.\nTwo.")]
    [InlineData("- one\n- two\n  - three", "- one\n- two\n  - three")]
    [InlineData("3. three\n4. four", "3. three\n4. four")]
    [InlineData("- one\n\n  more\n- two", "- one\n  more\n- two")]
    [InlineData("> said\n>\n> twice", "> said\n  twice")]
    [InlineData("```\na < b\n\n  c\n```", "```\na < b\n\n  c\n```")]
    [InlineData("    a\n    b", "```\na\nb\n```")]
    [InlineData("one\n\n* * *\n\ntwo", "one\n---\ntwo")]
    [InlineData("| Night | Ships |\n|---|--:|\n| 1 | *three* |", "| Night | Ships |\n| 1 | /three/ |")]
    [InlineData("## Oil\n\n### Wicks and *ropes*", "## Oil #oil\n### Wicks and /ropes/ #wicks-and-ropes")]
    [InlineData("## Oil\n\n## Oil\n\n## 灯", "## Oil #oil\n## Oil #oil-2\n## 灯 #section")]
    public void Every_block_has_its_place_in_prose(string markdown, string outline) => Assert.Equal(outline, Read(markdown));

    [Theory]
    [InlineData("*stress* and **weight** and ***both***", "/stress/ and *weight* and /*both*/")]
    [InlineData("_stress_ in snake_case_words", "/stress/ in snake_case_words")]
    [InlineData("`a < b`", "`a < b`")]
    [InlineData("AT&amp;T &mdash; &#65; \\*not stress\\*", "AT&T — A *not stress*")]
    [InlineData("a \\<b\\> c", "a <b> c")]
    [InlineData("5 < 6 and 7 > 6", "5 < 6 and 7 > 6")]
    [InlineData("Ha\u0300 No\u0323\u0302i", "Hà Nội")]
    [InlineData("https://lamp.example/ is only words", "https://lamp.example/ is only words")]
    public void Every_inline_has_its_place_in_prose(string markdown, string outline) => Assert.Equal(outline, Read(markdown));

    [Theory]
    [InlineData("The nights [1, 5) of the month. C [sic][1] D ![ E.")]
    [InlineData("A [ b")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("arr[i][j]")]
    [InlineData("[x][nope] ![y][nope]")]
    [InlineData("[[x] [y [z] ]w[ ][ []")]
    [InlineData("a * b ** c _ d __ e ~~ f ~ g *h _i **j")]
    [InlineData("a [*b c")]
    [InlineData("a | b [ c | d")]
    [InlineData("a ]( b [c]( d [e](f g) `[h")]
    public void A_mark_that_pairs_with_no_other_is_printed_as_it_stands(string markdown) => Assert.Equal(markdown, Read(markdown));

    [Fact]
    public void A_bracket_that_opens_no_link_may_stand_in_a_cell() =>
        Assert.Equal("| a [ b | c |\n| d ![ | e |", Read("| a [ b | c |\n|---|---|\n| d ![ | e |"));

    [Theory]
    [InlineData("Fewer colliers passed: 1,200 in 1911 (\"a poor year\"), 900 in 1912!")]
    [InlineData("What it cost - and didn't - was 50% = half + a #little ~ more, at $5/ton^2; {see} www.lamp.example")]
    [InlineData("Two  spaces, “quotation marks” and Ha\u0300 No\u0323\u0302i\u00A0too")]
    public void A_line_without_marks_is_read_as_any_other(string line) => Assert.Equal(Read(line + "\n"), Read(line));

    [Theory]
    [InlineData("[x](https://lamp.example/a?b=c#d)", "[x → https://lamp.example/a?b=c#d]")]
    [InlineData("<https://lamp.example/>", "[https://lamp.example/ → https://lamp.example/]")]
    [InlineData("[x][1]\n\n[1]: https://lamp.example/", "[x → https://lamp.example/]")]
    [InlineData("[a *b* c](term:lamp)", "[a /b/ c → term:lamp]")]
    [InlineData(
        "[x](briefing:winter) [y](compare:oil) [z](page:about) [e](event:lit)",
        "[x → briefing:winter] [y → compare:oil] [z → page:about] [e → event:lit]")]
    [InlineData("[x](timeline:) [y](glossary:) [z](sources:) [h](home:)", "[x → timeline:] [y → glossary:] [z → sources:] [h → home:]")]
    [InlineData("[x](#oil)", "[x → #oil]")]
    public void A_link_leads_elsewhere_to_a_thing_or_within(string markdown, string outline) => Assert.Equal(outline, Read(markdown));

    [Fact]
    public void Footnotes_are_numbered_as_they_are_mentioned() =>
        Assert.Equal(
            "One[^1] two[^2] one[^1].\n[^1]: First\n- with a list\n[^2]: Second.",
            Read("One[^a] two[^b] one[^a].\n\n[^b]: Second.\n[^a]: First\n\n    - with a list\n"));

    [Theory]
    [InlineData("Nine\\-dash _line_ it's & so", 3)]
    [InlineData("Four Noes: a [b", 1)]
    [InlineData("one\ntwo\nthree &mdash; four", 1)]
    public void Words_are_joined_across_the_cuts_of_the_parser(string markdown, int inlines)
    {
        var notices = new List<Diagnostic>();
        var prose = MarkdownReader.Read(markdown, new SourceText("x.md", markdown).Place, notices);

        var paragraph = Assert.IsType<Briefing.Model.Block<Drafts.WrittenLink>.Paragraph>(Assert.Single(prose.Blocks));
        Assert.Equal(inlines, paragraph.Text.Count);
    }

    [Theory]
    [InlineData("Some <b>bold</b> words", "1:6 <b>", "1:13 </b>")]
    [InlineData("One\r\n\r\ntwo <br> three", "3:5 <br>")]
    [InlineData("One\n\n<div>\nbox\n</div>\n", "3:1 <")]
    [InlineData("<!-- note -->", "1:1 <")]
    [InlineData("- item\n- 🕯 <i>x</i>", "2:6 <i>", "2:10 </i>")]
    [InlineData("> *a <u>x*</u>", "1:6 <u>", "1:11 </u>")]
    [InlineData("| a |\n|---|\n| <br> |", "3:3 <br>")]
    [InlineData("x[^1]\n\n[^1]: y <br>", "3:9 <br>")]
    public void HTML_is_refused_where_it_stands(string markdown, params string[] places) =>
        Assert.Equal(places.Select(place => $"raw-html {place}"), Refused(markdown));

    [Theory]
    [InlineData("A ![tower](tower.png) here", "unsupported-markdown 1:3 ![tower](tower.png)")]
    [InlineData("[x](https://lamp.example/ \"title\")", "unsupported-markdown 1:1 [x](https://lamp.example/ \"title\")")]
    [InlineData("One\r\ntwo [x](tower.html)", "bad-link 2:5 [x](tower.html)")]
    [InlineData("[x](javascript:alert)", "bad-link 1:1 [x](javascript:alert)")]
    [InlineData("[x](/briefings/winter/)", "bad-link 1:1 [x](/briefings/winter/)")]
    [InlineData("[x](timeline:1871)", "bad-link 1:1 [x](timeline:1871)")]
    [InlineData("See [a](term:the lamp) b", "bad-link 1:5 [a](term:the lamp)")]
    [InlineData("[b](page: about)", "bad-link 1:1 [b](page: about)")]
    [InlineData("A [1, 5) [c](https://x.org/a b) d", "bad-link 1:10 [c](https://x.org/a b)")]
    [InlineData("[a *b* c](http://x.org/a b", "bad-link 1:1 [a *b* c](http://x.org/a b")]
    [InlineData("![c](https://x.org/a b)", "bad-link 1:2 [c](https://x.org/a b)")]
    [InlineData("*[x [y] z]( timeline: now)*", "bad-link 1:10 ]( timeline: now)")]
    [InlineData("| a |\n|---|\n| b [c](event:a b) |", "bad-link 3:5 [c](event:a b)")]
    [InlineData("<keeper@lamp.example>", "bad-link 1:1 <keeper@lamp.example>")]
    [InlineData("a [](https://lamp.example/)", "no-words 1:3 [](https://lamp.example/)")]
    [InlineData("a\n\n##\n\nb", "no-words 3:1 ##")]
    [InlineData("# Oil", "heading-order 1:1 #")]
    [InlineData("Oil\n===", "heading-order 1:1 O")]
    [InlineData("## Oil\n\n#### Wick", "heading-order 3:1 ####")]
    [InlineData("### Oil\n\n## Wick\n\n### Rope", "heading-order 1:1 ###")]
    [InlineData("a [ b[^1] c", "loose-footnote 1:6 [^1]")]
    [InlineData("a[^1] b", "loose-footnote 1:2 [^1]")]
    [InlineData("a\n\n[^1]: text", "loose-footnote 3:1 [")]
    public void What_prose_has_no_place_for_is_refused_where_it_stands(string markdown, string place) =>
        Assert.Equal([place], Refused(markdown));

    [Theory]
    [InlineData("a \\[^1] b")]
    [InlineData("a `[^1]` b")]
    [InlineData("a [^ 1] b")]
    [InlineData("```\n[^1]\n```")]
    public void What_only_looks_like_a_footnote_is_none(string markdown) => Assert.Empty(Refused(markdown));

    [Fact]
    public void Whoever_links_to_nothing_is_told_all_that_a_link_can_name() =>
        Assert.All(LinkReader.Kinds, kind => Assert.Contains($" {kind}:", Rules.BadLink.Remedy, StringComparison.Ordinal));

    [Theory]
    [InlineData("`[a](term:the lamp)`")]
    [InlineData("[a\\](term:the lamp)")]
    [InlineData("\\[a\\](https://lamp.example/a b)")]
    [InlineData("arr[i](j k)")]
    [InlineData("```\n[a](term:the lamp)\n```")]
    [InlineData("[`a](term:the lamp)`](https://lamp.example/)")]
    [InlineData("[a](<https://lamp.example/a b>) [b](term:lamp)")]
    public void What_only_looks_like_a_link_with_a_space_is_none(string markdown) => Assert.Empty(Refused(markdown));

    [Theory]
    [InlineData('>')]
    [InlineData('*')]
    [InlineData('[')]
    [InlineData('_')]
    public void Nesting_has_an_end(char mark)
    {
        var markdown = string.Concat(Enumerable.Repeat($"{mark} ", 5_000)) + "x" + new string(mark, 5_000);
        var notices = new List<Diagnostic>();

        _ = MarkdownReader.Read(markdown, new SourceText("x.md", markdown).Place, notices);

        Assert.All(notices, notice => Assert.Equal("unsupported-markdown", notice.Rule.Id));
    }

    private static string Read(string markdown)
    {
        var notices = new List<Diagnostic>();
        var prose = MarkdownReader.Read(markdown, new SourceText("x.md", markdown).Place, notices);
        Assert.Equal("", Told.By(notices));
        return ProseOutline.Of(prose);
    }

    private static List<string> Refused(string markdown)
    {
        var notices = new List<Diagnostic>();
        var file = new SourceText("x.md", markdown);
        _ = MarkdownReader.Read(markdown, file.Place, notices);
        return [.. notices.InFileOrder().Select(notice =>
            $"{notice.Rule.Id} {notice.Place.Line}:{notice.Place.Column} "
            + $"{file.Line(notice.Place.Line).AsSpan(notice.Place.Column - 1, Math.Max(1, notice.Place.Length))}")];
    }
}

file static class Places
{
    public static Place Place(this SourceText file, int offset) => file.At(offset, 0);
}

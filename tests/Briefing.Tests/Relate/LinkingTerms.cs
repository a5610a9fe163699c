namespace Briefing.Tests.Relate;

public sealed class LinkingTerms
{
    [Fact]
    public void Only_the_first_mention_on_a_page_is_linked() =>
        Assert.Equal(
            "A [lamp → /glossary/lamp/] and a lamp.\n> A lamp and a [wick → /glossary/wick/].",
            Commentary("A lamp and a lamp.\n\n> A lamp and a wick.\n", "key-points: []\n"));

    [Fact]
    public void Key_points_come_before_the_text_and_the_text_before_the_commentary()
    {
        using var site = Site(
            "wick in the end",
            "key-points: [ { text: A wick. } ]\nnotes: [ { at: ask, text: A rope. } ]\n",
            seed: "I ask of a lamp and a wick.\n\nThe lamp again, and a rope.\n");
        var article = site.Related().Articles[0];

        Assert.Equal("A [wick → /glossary/wick/].", ProseOutline.Of(article.KeyPoints[0].Text));
        Assert.Equal(
            ["I ask[note 1] of a [lamp → /glossary/lamp/] and a wick.", "The lamp again, and a rope."],
            article.Sections[0].Paragraphs.Select(paragraph => ProseOutline.Of(paragraph.Text)));
        Assert.Equal("A [rope → /glossary/rope/].", ProseOutline.Of(article.Sections[0].Paragraphs[0].Notes[0].Text));
        Assert.Equal("wick in the end", ProseOutline.Of(article.Commentary));
        Assert.Equal(["lamp", "rope", "wick"], article.Terms.Select(term => term.Name));
    }

    [Fact]
    public void The_standfirst_comes_before_all_else_on_its_own_page_and_stays_plain_in_lists()
    {
        using var site = Site("A lamp.", "key-points: [ { text: A lamp. } ]\n", standfirst: "Of a lamp and a lamp.");
        site.Put("input/pages/about.md", "---\ntitle: About\nstandfirst: Why a wick.\n---\nA wick.\n");
        var related = site.Related();
        var (article, page) = (related.Articles[0], related.Pages[0]);

        Assert.Equal("Of a [lamp → /glossary/lamp/] and a lamp.", ProseOutline.Of(article.Standfirst));
        Assert.Equal("A lamp.", ProseOutline.Of(article.KeyPoints[0].Text));
        Assert.Equal("A lamp.", ProseOutline.Of(article.Commentary));
        Assert.Equal(["lamp"], article.Terms.Select(term => term.Name));
        Assert.Equal("Of a lamp and a lamp.", article.Headline.Standfirst);
        Assert.Equal("Why a [wick → /glossary/wick/].", ProseOutline.Of(page.Standfirst));
        Assert.Equal("A wick.", ProseOutline.Of(page.Body));
    }

    [Theory]
    [InlineData("## A lamp\n\nOne lamp.", "## A lamp #a-lamp\nOne [lamp → /glossary/lamp/].")]
    [InlineData("[a lamp](https://lamp.example/) or lamp", "[a lamp → https://lamp.example/] or [lamp → /glossary/lamp/]")]
    [InlineData("`lamp` then lamp", "`lamp` then [lamp → /glossary/lamp/]")]
    [InlineData("```\nlamp\n```\n\nlamp", "```\nlamp\n```\n[lamp → /glossary/lamp/]")]
    [InlineData("| lamp |\n|---|\n| lamp |", "| lamp |\n| [lamp → /glossary/lamp/] |")]
    public void Headings_links_and_code_are_left_alone(string markdown, string outline) => Assert.Equal(outline, Commentary(markdown));

    [Theory]
    [InlineData("*a lamp* and **a wick**", "/a [lamp → /glossary/lamp/]/ and *a [wick → /glossary/wick/]*")]
    [InlineData("- a lamp\n- a lamp", "- a [lamp → /glossary/lamp/]\n- a lamp")]
    [InlineData("x[^1] lamp\n\n[^1]: lamp, wick", "x[^1] [lamp → /glossary/lamp/]\n[^1]: lamp, [wick → /glossary/wick/]")]
    [InlineData("[the wick](term:wick) and a wick", "[the wick → /glossary/wick/] and a [wick → /glossary/wick/]")]
    public void Everywhere_else_they_are_found(string markdown, string outline) => Assert.Equal(outline, Commentary(markdown));

    [Fact]
    public void A_definition_never_links_its_own_term()
    {
        using var site = Site("");
        site.Put("input/glossary/wick.md", "---\nterm: wick\nspellings: [ wicks ]\n---\nA wick of a lamp. Wicks burn.\n");

        var entry = site.Related().Glossary.Single(entry => entry.Term.Name == "wick");
        Assert.Equal("A wick of a [lamp → /glossary/lamp/]. Wicks burn.", ProseOutline.Of(entry.Definition));
    }

    [Fact]
    public void A_text_that_is_not_published_takes_no_link_from_what_is()
    {
        using var site = Site("A lamp.", rights: "digest", seed: "The lamp and the wick.\n\nAgain the lamp.\n");
        var article = site.Related().Articles[0];

        Assert.Empty(article.Sections);
        Assert.Equal("A [lamp → /glossary/lamp/].", ProseOutline.Of(article.Commentary));
        Assert.Equal(["lamp"], article.Terms.Select(term => term.Name));
    }

    [Fact]
    public void Cells_of_a_table_with_evidence_come_before_the_commentary_and_the_headings_around_them_are_left_alone()
    {
        using var site = Site(
            "A wick.",
            "tables: [ { caption: Lamp, columns: [ Wick ], rows: [ { heading: Rope, cells: [ { text: A wick. } ] } ] } ]\n");
        var article = site.Related().Articles[0];

        Assert.Equal("A [wick → /glossary/wick/].", ProseOutline.Of(article.Tables[0].Rows[0].Cells[0].Text));
        Assert.Equal("A wick.", ProseOutline.Of(article.Commentary));
        Assert.Equal(["wick"], article.Terms.Select(term => term.Name));
    }

    [Fact]
    public void Each_event_is_a_text_of_its_own()
    {
        using var site = Site("");
        site.Put("input/timeline/log.yml", "- { date: 1871, title: One, text: A lamp and a lamp. }\n- { date: 1872, title: Two, text: A lamp. }\n");

        Assert.Equal(
            ["A [lamp → /glossary/lamp/] and a lamp.", "A [lamp → /glossary/lamp/]."],
            site.Related().Timeline.SelectMany(period => period.Events).Select(happening => ProseOutline.Of(happening.Text)));
    }

    [Theory]
    [InlineData("Đèn and đèn", "[{vi Đèn} → /glossary/lamp/] and {vi đèn}")]
    [InlineData("A lamp, *Đèn*", "A [lamp → /glossary/lamp/], /{vi Đèn}/")]
    [InlineData("## Of Đèn\n\nA [Đèn](page:about)", "## Of {vi Đèn} #of-den\nA [{vi Đèn} → /about/]")]
    [InlineData("`Đèn`", "`Đèn`")]
    public void A_spelling_of_another_language_is_marked_wherever_it_is_read(string markdown, string outline)
    {
        using var site = Site(markdown).Put("input/glossary/lamp.md", Lamp).Put("input/pages/about.md", "---\ntitle: About\n---\nThis.\n");

        Assert.Equal(outline, ProseOutline.Of(site.Related().Articles[0].Commentary));
    }

    [Fact]
    public void So_it_is_in_a_seed_and_in_the_definition_of_its_own_term()
    {
        using var site = Site("", seed: "The Đèn and its Đèn.\n\nNothing at all.\n").Put("input/glossary/lamp.md", Lamp);
        var related = site.Related();

        Assert.Equal("The [{vi Đèn} → /glossary/lamp/] and its {vi Đèn}.", ProseOutline.Of(related.Articles[0].Sections[0].Paragraphs[0].Text));
        Assert.Equal("A {vi Đèn} is a light.", ProseOutline.Of(related.Glossary[0].Definition));
    }

    private const string Lamp = "---\nterm: lamp\nspellings: [ { text: Đèn, language: vi } ]\n---\nA Đèn is a light.\n";

    private static string Commentary(string markdown, string front = "")
    {
        using var site = Site(markdown, front);
        return ProseOutline.Of(site.Related().Articles[0].Commentary);
    }

    private static SiteFolder Site(
        string commentary,
        string front = "",
        string seed = "Nothing to see.\n\nNothing at all.\n",
        string rights = "full",
        string standfirst = "S") => SiteFolder.Minimal()
        .Put("seeds/winter-log.txt", seed)
        .Put(
            "input/briefings/winter.md",
            $"---\ntitle: T\nstandfirst: {standfirst}\nseed: winter-log.txt\nsource: {{ title: T }}\n"
            + $"rights: {{ mode: {rights}, licence: CC0-1.0 }}\n{front}---\n{commentary}")
        .Put("input/glossary/wick.md", "---\nterm: wick\n---\nIt burns.\n")
        .Put("input/glossary/rope.md", "---\nterm: rope\n---\nIt holds.\n");
}

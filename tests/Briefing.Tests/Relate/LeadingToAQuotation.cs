namespace Briefing.Tests.Relate;

public sealed class LeadingToAQuotation
{
    private const string Full = "{ mode: full, licence: CC-BY-4.0 }";
    private const string Page = "/briefings/winter/";

    [Fact]
    public void An_address_names_the_paragraph_and_the_words()
    {
        Assert.Equal(Page + "#p1:~:text=dusk%2C-,because%20the%20fog%20had%20already", AddressOf("because the fog had already"));
    }

    [Fact]
    public void Of_two_briefings_on_a_seed_each_leads_to_its_own_text()
    {
        using var site = SiteFolder.Minimal().Put(
            "input/briefings/zenith.md",
            "---\ntitle: Zenith\nstandfirst: S.\nseed: winter-log.txt\nsource: { file: winter-log.txt }\n"
            + "rights: { mode: full, licence: CC0-1.0 }\n"
            + "key-points: [ { text: One., evidence: [ { quote: asked for water } ] } ]\n---\n");

        var quotation = site.Related().Articles.Single(article => article.Headline.Title == "Zenith").KeyPoints[0].Evidence.Single();

        Assert.StartsWith("/briefings/zenith/#p2", quotation.Address!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comma_an_ampersand_and_a_hyphen_are_not_taken_for_marks()
    {
        Assert.Equal(
            Page + "#p2:~:text=Oil%2C%20wicks%20%26%20matches%20were%20counted%20twice%3A%20the%20store%2Droom,-held",
            AddressOf("Oil, wicks & matches were counted twice: the store-room"));
    }

    [Fact]
    public void A_long_quotation_is_named_by_its_first_and_last_words()
    {
        Assert.Equal(
            "#p3:~:text=horn.-,The%20captain%20sent%20word,had%20closed%20its%20gates.",
            Fragment(AddressOf("The captain sent word that every harbour to the north, as far as he knew, had closed its gates.")));
    }

    [Fact]
    public void Words_that_stand_twice_are_told_apart_by_those_before_them()
    {
        Assert.Equal("#p2:~:text=and-,the%20lamp%20was%20cleaned", Fragment(AddressOf("the lamp was cleaned")));
        Assert.Equal("#p2:~:text=morning%2C%20and-,the%20lamp", Fragment(AddressOf("the lamp", prefix: "morning, and")));
    }

    [Fact]
    public void Words_that_begin_a_paragraph_are_told_apart_by_those_after_them()
    {
        Assert.Equal("#p1:~:text=The%20keeper%20climbed%20the%20tower,-before", Fragment(AddressOf("The keeper climbed the tower")));
    }

    [Fact]
    public void A_whole_paragraph_has_no_words_around_it_and_is_led_to_as_such()
    {
        Assert.Equal(Page + "#p1", AddressOf(
            "The keeper climbed the tower before dusk, because the fog had already swallowed the outer reef and the bell buoy beyond it."));
    }

    [Fact]
    public void A_quotation_that_does_without_the_s_of_a_possessive_is_widened_to_the_word()
    {
        using var site = new LighthouseSite(Full)
            .Put("seeds/log.txt", "The winter log\n\nHis lamp burned, and the captain’s did not.\n\nThe fog went.\n");
        site.Brief(Full, Point("the captain"));

        Assert.Equal(
            "#p1:~:text=burned%2C%20and-,the%20captain%E2%80%99s",
            Fragment(Assert.Single(Assert.Single(site.Related().Claims).Evidence).Address!));
    }

    [Fact]
    public void A_side_note_marked_within_a_quotation_stands_in_nobody_s_way()
    {
        Assert.Equal(
            "#p3:~:text=On%20Sunday%20a%20coal,ship%20answered%20the%20horn.",
            Fragment(AddressOf("On Sunday a coal ship answered the horn.", more: "notes:\n  - { at: a coal, text: Not a collier. }", asEvent: true)));
    }

    [Fact]
    public void Where_only_punctuation_stands_before_it_the_words_after_it_tell_it_apart()
    {
        Assert.Equal(
            "#p3:~:text=The%20captain%20sent%20word%20that%20every%20harbour%20to%20the%20north%2C%20as%20far,-as",
            Fragment(AddressOf(
                "The captain sent word that every harbour to the north, as far",
                more: "notes:\n  - { at: the horn, text: Of brass. }")));
    }

    [Theory]
    [InlineData("https://example.net/log", "https://example.net/log#:~:text=because%20the%20fog%20had%20already")]
    [InlineData("https://example.net/log#top", "https://example.net/log#top:~:text=because%20the%20fog%20had%20already")]
    public void Words_of_a_text_that_is_not_published_here_lead_to_where_it_is(string source, string address)
    {
        using var site = new LighthouseSite("{ mode: digest }");
        site.Brief("{ mode: digest }", Point("because the fog had already"), $"{{ title: The log, url: \"{source}\" }}");

        Assert.Equal(address, site.Related().Articles[0].KeyPoints[0].Evidence[0].Address);
    }

    [Fact]
    public void Without_an_address_there_is_the_archived_copy_or_nothing()
    {
        using var site = new LighthouseSite("{ mode: digest }");
        site.Brief("{ mode: digest }", Point("because the fog had already"), "{ title: The log, archived: \"https://archive.example/log\" }");
        Assert.StartsWith(
            "https://archive.example/log#:~:text=",
            site.Related().Articles[0].KeyPoints[0].Evidence[0].Address, StringComparison.Ordinal);

        site.Brief("{ mode: digest }", Point("because the fog had already"), "{ file: log.txt }");
        Assert.Null(site.Related().Articles[0].KeyPoints[0].Evidence[0].Address);
    }

    private static string AddressOf(string quote, string? prefix = null, string more = "", bool asEvent = false)
    {
        using var site = new LighthouseSite(Full);
        site.Brief(Full, more + (asEvent ? "" : "\n" + Point(quote, prefix)));
        site.Put("input/timeline/log.yml", asEvent ? $"- date: 1907\n  title: Then\n  evidence: [ {{ seed: log.txt, quote: \"{quote}\" }} ]\n" : "");
        Assert.Equal([], site.Notices());
        return Assert.Single(Assert.Single(site.Related().Claims).Evidence).Address!;
    }

    private static string Point(string quote, string? prefix = null) =>
        $"key-points:\n  - text: A point.\n    evidence:\n      - quote: \"{quote}\"\n" + (prefix is null ? "" : $"        prefix: \"{prefix}\"\n");

    private static string Fragment(string address) => address[Page.Length..];
}

namespace Briefing.Tests.Relate;

public sealed class QuotingWithinLimits
{
    private const string Digest = "{ mode: digest }";
    private const string Quote = "{ mode: quote }";
    private const string FiveWords = "before dusk, because the fog";
    private const string FourWords = "because the fog had";
    private const string SixWords = "Oil, wicks & matches were counted";

    [Fact]
    public void Nothing_is_quoted_of_a_seed_that_may_only_be_linked()
    {
        using var site = new LighthouseSite("{ mode: link }").Quoting("{ mode: link }", FiveWords);

        Assert.Equal(
            ["input/briefings/winter.md:10:16: quotation-forbidden: The quotation is from log.txt, whose rights allow nothing but a link."],
            site.Notices());
    }

    [Fact]
    public void A_digest_quotes_briefly()
    {
        using var site = new LighthouseSite(Digest).Quoting(Digest, FiveWords, SixWords);
        Limit(site, "{ length: 5, share: 50 }");

        Assert.Equal(
            [
                "input/briefings/winter.md:11:16: quotation-too-long: "
                    + "The quotation has 6 words of log.txt; in the mode digest it may have 5.",
            ],
            site.Notices());
    }

    [Fact]
    public void Where_a_script_puts_no_spaces_between_words_each_character_counts()
    {
        using var site = new LighthouseSite(Digest).Quoting(Digest, "港口的灯塔今夜");
        site.Put("seeds/log.txt", "A log\n\n他说港口的灯塔今夜不亮，因为没有油。\n");
        Limit(site, "{ length: 5, share: 100 }");

        Assert.Equal(
            [
                "input/briefings/winter.md:10:16: quotation-too-long: "
                    + "The quotation has 7 words of log.txt; in the mode digest it may have 5.",
            ],
            site.Notices());
    }

    [Fact]
    public void The_mode_quote_quotes_at_any_length()
    {
        using var site = new LighthouseSite(Quote).Quoting(Quote, FiveWords, SixWords);
        Limit(site, "{ length: 1, share: 50 }");

        Assert.Equal([], site.Notices());
    }

    [Theory]
    [InlineData(Digest)]
    [InlineData(Quote)]
    public void What_the_whole_site_quotes_of_a_seed_is_counted_with_events_terms_and_comparisons(string rights)
    {
        using var site = new LighthouseSite(rights).Quoting(rights, FiveWords);
        Limit(site, "{ words: 8, share: 100 }")
            .Put("input/timeline/log.yml", "- date: 1907\n  title: A ship answers\n  evidence: [ { seed: log.txt, quote: a coal ship } ]\n")
            .Put("input/glossary/lamp.md", "---\nterm: lamp\nevidence: [ { seed: log.txt, quote: The lamp burned } ]\n---\nA light.\n")
            .Put(
                "input/comparisons/oil.yml",
                "question: Was there oil?\nanswers:\n  - { seed: log.txt, text: Some., evidence: [ { quote: forty nights } ] }\n");

        Assert.Equal(
            [
                "input/briefings/winter.md:6:9: too-much-quoted: The site quotes 13 of the 81 words of log.txt; "
                    + "it may quote 8: at most 8, and at most 100 of a hundred.",
            ],
            site.Notices());
    }

    [Fact]
    public void A_word_that_two_quotations_have_counts_once()
    {
        using var site = new LighthouseSite(Quote).Quoting(Quote, FiveWords, FourWords)
            .Put("input/timeline/log.yml", $"- {{ date: \"1871\", title: Lit, evidence: [ {{ seed: log.txt, quote: \"{FiveWords}\" }} ] }}\n");
        Limit(site, "{ words: 6, share: 100 }");

        Assert.Equal([], site.Notices());
        Limit(site, "{ words: 5, share: 100 }");
        Assert.Contains("The site quotes 6 of the 81 words", Assert.Single(site.Notices()), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_quoted_within_another_quotation_counts_once_and_the_longest_is_the_one_to_shorten()
    {
        using var site = new LighthouseSite(Quote).Quoting(Quote, "dusk, because", FiveWords, "because the");
        Limit(site, "{ words: 4, share: 100 }");

        var told = Assert.Single(site.Build(new PlainTheme()).Diagnostics);

        Assert.Contains("The site quotes 5 of the 81 words", told.Sentence, StringComparison.Ordinal);
        Assert.EndsWith($" The longest quotation is “{FiveWords}”.", told.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Unless_site_yml_says_otherwise_a_tenth_of_a_seed_may_be_quoted()
    {
        using var site = new LighthouseSite(Quote).Quoting(Quote, FiveWords, "a coal ship");
        Assert.Equal([], site.Notices());

        site.Quoting(Quote, FiveWords, "a coal ship answered");
        Assert.Contains("it may quote 8: at most 300, and at most 10 of a hundred", Assert.Single(site.Notices()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_may_be_published_may_be_quoted_without_limit()
    {
        const string Full = "{ mode: full, licence: CC-BY-4.0 }";
        using var site = new LighthouseSite(Full).Quoting(Full, FiveWords, SixWords);
        Limit(site, "{ words: 0, share: 0, length: 0 }");

        Assert.Equal([], site.Notices());
    }

    [Theory]
    [InlineData("{ words: many }", "“many” is not a whole number from 0 to 100000.")]
    [InlineData("{ share: 101 }", "“101” is not a whole number from 0 to 100.")]
    [InlineData("{ length: [ 3 ] }", "A whole number from 0 to 100000 belongs here, not a list.")]
    public void A_limit_is_a_whole_number(string limits, string sentence)
    {
        using var site = new LighthouseSite(Digest);

        Assert.EndsWith(sentence, Assert.Single(Limit(site, limits).Notices()), StringComparison.Ordinal);
    }

    private static LighthouseSite Limit(LighthouseSite site, string limits) => site.Put(
        "input/site.yml", $"title: Keepers\nstandfirst: Logs, read closely.\naddress: https://example.org/\nquotations: {limits}\n");
}

namespace Briefing.Tests.Check;

public sealed class HoldingMachinesPagesAgainstPages
{
    private const string ForFrames = "<base target=\"_blank\">";

    [Fact]
    public void A_page_without_a_canonical_address_is_told() => Assert.Equal(
        ["lights/index.html:1:1 wrong-canonical: The page names no canonical address."],
        Of("lights/index.html", "<!DOCTYPE html><html lang=\"en\"><h1 id=\"north\">x</h1>")
            .Where(notice => !notice.Contains("sitemap", StringComparison.Ordinal)));

    [Fact]
    public void A_page_that_calls_another_address_its_own_is_told() => Assert.Contains(
        "lights/index.html:3:28 wrong-canonical: The page calls https://example.org/strait/light/ its canonical address; "
        + "its own is https://example.org/strait/lights/.",
        Of("lights/index.html", PublishedSite.Page("light/", "<h1 id=\"north\">x</h1>")));

    [Fact]
    public void An_embed_names_the_page_that_it_is_a_form_of() => Assert.Empty(
        Of("embed/lights/index.html", PublishedSite.Page("lights/", "<h1>x</h1>", ForFrames)));

    [Fact]
    public void A_page_is_no_embed_for_standing_among_them() => Assert.NotEmpty(
        Of("embed/lights/index.html", PublishedSite.Page("lights/", "<h1>x</h1>")));

    [Fact]
    public void An_embed_must_not_name_a_page_that_is_not_there() => Assert.Single(
        Of("embed/lights/index.html", PublishedSite.Page("gone/", "<h1>x</h1>", ForFrames)));

    [Fact]
    public void A_page_that_the_sitemap_leaves_out_is_told() => Assert.Equal(
        ["sitemap.xml:1:1 sitemap-mismatch: The sitemap does not name https://example.org/strait/lights/."],
        Of("sitemap.xml", PublishedSite.Sitemap("")));

    [Fact]
    public void A_page_that_only_the_sitemap_knows_is_told() => Assert.Equal(
        ["sitemap.xml:4:6 sitemap-mismatch: The sitemap names https://example.org/strait/gone/, where the site has nothing."],
        Of("sitemap.xml", PublishedSite.Sitemap("", "lights/", "gone/")));

    [Fact]
    public void A_sitemap_in_parts_is_read_whole() => Assert.Equal(
        [
            "sitemap-2.xml:2:6 sitemap-mismatch: The sitemap names https://example.org/strait/gone/, where the site has nothing.",
            "sitemap.xml:1:1 sitemap-mismatch: The sitemap does not name https://example.org/strait/lights/.",
            "sitemap.xml:4:6 sitemap-mismatch: The sitemap names https://example.org/strait/sitemap-3.xml, where the site has nothing.",
        ],
        new PublishedSite()
            .With(
                "sitemap.xml",
                PublishedSite.Sitemap("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml")
                    .Replace("urlset", "sitemapindex", StringComparison.Ordinal))
            .With("sitemap-1.xml", PublishedSite.Sitemap(""))
            .With("sitemap-2.xml", PublishedSite.Sitemap("gone/"))
            .Notices());

    [Fact]
    public void A_feed_that_leads_nowhere_is_told() => Assert.Equal(
        [
            "feed.json:1:23 feed-mismatch: The feed leads to https://example.org/strait/gone/, where the site has nothing.",
            "feed.xml:1:7 feed-mismatch: The feed leads to https://example.org/strait/gone/, where the site has nothing.",
        ],
        new PublishedSite()
            .With("feed.json", "{ \"items\": [ { \"url\": \"https://example.org/strait/gone/\" } ] }")
            .With("feed.xml", "<feed><link href=\"https://example.org/strait/gone/\"/></feed>")
            .Notices());

    [Fact]
    public void An_address_in_a_feed_that_is_no_text_leads_nowhere_to_be_told() =>
        Assert.Empty(Of("feed.json", "{ \"items\": [ { \"url\": 5 }, { \"url\": null } ] }"));

    [Fact]
    public void What_is_missing_is_told() => Assert.Equal(
        [
            "feed.json:1:1 feed-mismatch: The site has no such feed.",
            "feed.xml:1:1 feed-mismatch: The site has no such feed.",
            "sitemap.xml:1:1 sitemap-mismatch: The site has no sitemap.",
        ],
        new PublishedSite().With("feed.json", null).With("feed.xml", null).With("sitemap.xml", null).Notices());

    [Fact]
    public void What_no_machine_can_read_is_told()
    {
        var notices = new PublishedSite().With("feed.json", "{ \"items\":\n x }").With("feed.xml", "<feed>\n</fed>").Notices();

        Assert.Equal("feed.json:2:2 malformed-file: The file is not well-formed JSON.", notices[0]);
        Assert.StartsWith("feed.xml:2:3 malformed-file: The file is not well-formed XML: ", notices[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_told() =>
        Assert.Equal(["feed.json:1:1 malformed-file: The file is not well-formed JSON."], Of("feed.json", "{ \"url\": \"\\ud800\" }"));

    private static IReadOnlyList<string> Of(string file, string text) => new PublishedSite().With(file, text).Notices();
}

namespace Briefing.Tests.Check;

public sealed class HoldingEmbedsAgainstPages
{
    private const string Quotation = "<blockquote><a href='https://example.org/strait/lights/'>Lights</a></blockquote>";
    private const string Frame = "<iframe src='https://example.org/strait/embed/lights/'></iframe>";
    private const string Described = "<link type=\"application/json+oembed\" href=\"https://example.org/strait/lights/oembed.json?url=x\">";

    [Fact]
    public void A_quotation_with_a_link_and_a_frame_that_lead_to_pages_are_in_order() => Assert.Empty(Of(Quotation + Frame));

    [Theory]
    [InlineData(Frame)]
    [InlineData(Quotation)]
    [InlineData(Frame + Quotation)]
    [InlineData(Quotation + Frame + Frame)]
    [InlineData(Quotation + Frame + "<script>1</script>")]
    [InlineData("<div>" + Quotation + Frame + "</div>")]
    public void Anything_else_is_told(string html) => Assert.Equal(
        [
            "lights/oembed.json:1:51 embed-mismatch: The description of a page for other sites does not hand out "
                + "one blockquote and then one iframe, and nothing else.",
        ],
        Of(html));

    [Fact]
    public void A_link_and_a_frame_that_lead_nowhere_are_told() => Assert.Equal(
        [
            "lights/oembed.json:1:51 embed-mismatch: The description of a page for other sites leads with the iframe to "
                + "https://example.org/strait/embed/light/, where the site has nothing.",
            "lights/oembed.json:1:51 embed-mismatch: The description of a page for other sites leads with the link in its blockquote to "
                + "no address, where the site has nothing.",
        ],
        Of("<blockquote>Lights</blockquote>" + Frame.Replace("lights", "light", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("{ \"version\": \"2.0\", \"type\": \"rich\", \"title\": \"Lights\" }", "is no rich oEmbed 1.0 with a title")]
    [InlineData("{ \"version\": \"1.0\", \"type\": \"rich\", \"title\": \"Lights\" }", "hands out no html")]
    [InlineData("[]", "is no rich oEmbed 1.0 with a title")]
    public void What_is_no_description_is_told(string json, string what) => Assert.Equal(
        [$"lights/oembed.json:1:1 embed-mismatch: The description of a page for other sites {what}."],
        Site().With("lights/oembed.json", json).Notices());

    [Theory]
    [InlineData("{ x }", "1:3")]
    [InlineData("{ \"title\": \"\\udc00\" }", "1:1")]
    public void What_is_no_JSON_is_told(string json, string place) =>
        Assert.Equal(
            [$"lights/oembed.json:{place} malformed-file: The file is not well-formed JSON."],
            Site().With("lights/oembed.json", json).Notices());

    [Fact]
    public void A_description_that_is_not_there_is_told() =>
        Assert.Contains(" dead-link: ", Assert.Single(Site().With("lights/oembed.json", null).Notices()), StringComparison.Ordinal);

    [Fact]
    public void A_description_that_a_page_names_late_is_told() => Assert.EndsWith(
        " bytes; some of them read no more than 8192.",
        Assert.Single(Site()
            .With("lights/index.html", Lights($"<meta name=\"description\" content=\"{new string('x', 8192)}\">{Described}"))
            .Notices()),
        StringComparison.Ordinal);

    private static IReadOnlyList<string> Of(string html) => Site()
        .With("lights/oembed.json", $"{{ \"version\": \"1.0\", \"type\": \"rich\", \"title\": \"L\", \"html\": \"{html}\" }}")
        .Notices();

    private static PublishedSite Site() => new PublishedSite()
        .With("lights/index.html", Lights(Described))
        .With("lights/oembed.json", $"{{ \"version\": \"1.0\", \"type\": \"rich\", \"title\": \"L\", \"html\": \"{Quotation}{Frame}\" }}")
        .With("embed/lights/index.html", PublishedSite.Page("lights/", "<h1>Lights</h1>", "<base target=\"_blank\">"));

    private static string Lights(string head) => PublishedSite.Page("lights/", "<h1>Lights</h1>\n<h2 id=\"north\">North</h2>", head);
}

namespace Briefing.Tests.Check;

public sealed class ReadingAPageAlone
{
    [Theory]
    [InlineData("<p id=\"a\"></p>\n<p id=\"a\"></p>", "6:1 duplicate-id: The id “a” stands on this page a second time.")]
    [InlineData("<img src=\"light.png\">", "5:11 missing-alternative: The picture has no alt text.")]
    [InlineData("<svg role=\"img\"><path d=\"\"/></svg>", "5:11 missing-alternative: The drawing has neither a title nor a label.")]
    [InlineData("<iframe src=\"lights/\"></iframe>", "5:11 missing-alternative: The frame has no title.")]
    [InlineData("<map><area href=\"lights/\"></map>", "5:16 missing-alternative: The area of a map has no alt text.")]
    [InlineData("<input type=\"image\" src=\"light.png\">", "5:11 missing-alternative: The picture that is a button has no alt text.")]
    [InlineData("<h1>y</h1>", "5:11 page-title: A second heading of the first level stands here: “y”.")]
    [InlineData("<h3>Deep  down</h3>", "5:11 skipped-heading: After a heading of level 1 comes one of level 3: “Deep down”.")]
    [InlineData("<a href=\"lights/\"> </a>", "5:11 empty-link: The link has no words.")]
    [InlineData("<a href=\"lights/\"><img src=\"light.png\" alt=\"\"></a>", "5:11 empty-link: The link has no words.")]
    [InlineData("<button><span aria-hidden=\"true\">×</span></button>", "5:11 empty-link: The button has no words.")]
    [InlineData("<details><summary></summary></details>", "5:20 empty-link: The summary has no words.")]
    public void What_a_visitor_would_stumble_over_is_told_with_its_place(string body, string notice) =>
        Assert.Equal([$"index.html:{notice}"], new PublishedSite().WithBody($"<h1>x</h1>{body}").Notices());

    [Theory]
    [InlineData("<h2>a</h2><h3>b</h3><h2>c</h2>")]
    [InlineData("<img src=\"light.png\" alt=\"\"><img src=\"light.png\" alt=\"A light\">")]
    [InlineData("<svg role=\"img\"><title>Ships a year</title></svg>")]
    [InlineData("<svg role=\"img\" aria-label=\"Ships a year\"></svg><svg aria-hidden=\"true\"></svg>")]
    [InlineData("<input type=\"IMAGE\" src=\"light.png\" alt=\"Go\"><input type=\"search\">")]
    [InlineData("<span aria-hidden=\"true\"><svg></svg></span>")]
    [InlineData("<h2 id=\"t\">Ships</h2><svg role=\"img\" aria-labelledby=\"t\"></svg>")]
    [InlineData("<a href=\"lights/\" aria-label=\"Lights\"></a><a href=\"lights/\"><img src=\"light.png\" alt=\"Lights\"></a>")]
    [InlineData("<a id=\"here\"></a><button>Play</button><iframe src=\"lights/\" title=\"Lights\"></iframe>")]
    public void What_anybody_can_read_is_left_alone(string body) => Assert.Empty(new PublishedSite().WithBody($"<h1>x</h1>{body}").Notices());

    [Fact]
    public void A_page_without_a_title_is_told() => Assert.Equal(
        [
            "index.html:1:1 page-title: The page has no heading of the first level.",
            "index.html:5:1 skipped-heading: The first heading of the page is of level 2: “x”.",
        ],
        new PublishedSite().WithBody("<h2>x</h2>").Notices());

    [Fact]
    public void A_title_without_words_is_told() => Assert.Equal(
        ["index.html:5:1 page-title: The heading of the first level has no words."], new PublishedSite().WithBody("<h1> <br></h1>").Notices());

    [Theory]
    [InlineData("<html>", "The page does not say its language.")]
    [InlineData("<html lang=\"\">", "The page's language, “”, is no language tag.")]
    [InlineData("<html lang=\"english\">", "The page's language, “english”, is no language tag.")]
    public void A_page_that_does_not_say_its_language_is_told(string html, string sentence) => Assert.Equal(
        [$"index.html:2:1 missing-language: {sentence}"],
        new PublishedSite()
            .With("index.html", PublishedSite.Page("", "<h1>x</h1>").Replace("<html lang=\"en\">", html, StringComparison.Ordinal))
            .Notices());

    [Fact]
    public void Two_of_the_same_id_are_both_shown()
    {
        var page = new Output(
            "index.html",
            () => System.Text.Encoding.UTF8.GetBytes(PublishedSite.Page("", "<h1 id=\"a\">x</h1>\n<p id=\"a\"></p>")));
        var address = Briefing.Model.SiteUrl.TryParse("https://example.org/strait/")!;

        var notices = Briefing.Check.Checker.Check([page], new(address, address, new Routes("/strait/")));

        var duplicate = Assert.Single(notices, notice => notice.Rule == Rules.DuplicateId);
        Assert.Equal((6, 5), (duplicate.Place.Line, Assert.Single(duplicate.Related).Place.Line));
    }
}

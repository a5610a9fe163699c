namespace Briefing.Tests.Check;

public sealed class FollowingLinks
{
    [Fact]
    public void A_site_whose_links_all_lead_somewhere_has_nothing_to_tell() => Assert.Empty(new PublishedSite().Notices());

    [Theory]
    [InlineData("<a href=\"/strait/lights/\">x</a>")]
    [InlineData("<a href=\"lights/#north\">x</a>")]
    [InlineData("<a href=\"https://example.org/strait/lights/#north\">x</a>")]
    [InlineData("<a href=\"lights/index.html\">x</a>")]
    [InlineData("<a href=\"/strait/lights/#:~:text=North\">x</a>")]
    [InlineData("<a href=\"/strait/lights/#north:~:text=North\">x</a>")]
    [InlineData("<a href=\"/strait/lights/?from=home#n%6Frth\">x</a>")]
    [InlineData("<a href=\"#\">x</a> <a href=\"#top\">x</a>")]
    [InlineData("<p id=\"a b\"></p><a href=\"#a%20b\">x</a>")]
    [InlineData("<img src=\"light.png\" srcset=\"light.png 1x, /strait/light.png 2x\" alt=\"\">")]
    [InlineData("<a href=\"mailto:keeper@example.org\">x</a> <img src=\"data:image/png;base64,AAAA\" alt=\"\">")]
    [InlineData("<a href=\"https://example.net/anything\">x</a> <a href=\"//example.net/\">x</a>")]
    [InlineData("<a name=\"old\"></a><a href=\"#old\">x</a> <a href=\"#Top\">x</a>")]
    [InlineData("<img src=\"light.png\" srcset=\"data:image/png;base64,AAAA 1x, light.png 2x\" alt=\"\">")]
    [InlineData("<base href=\"lights/\"><a href=\"#north\">x</a> <a href=\"../light.png\">x</a>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"300\"> <meta http-equiv=\"refresh\" content=\"0; url=lights/\">")]
    [InlineData("<a href=\"\\strait\\lights\\\">x</a> <a href=\"/strait/\nlights/\">x</a>")]
    [InlineData("<a href=\"https://example.org/other/page.pdf\">x</a> <a href=\"//example.org/other/\">x</a>")]
    public void What_leads_somewhere_is_left_alone(string link) => Assert.Empty(new PublishedSite().WithBody($"<h1>x</h1>{link}").Notices());

    [Theory]
    [InlineData("<a href=\"/strait/light/\">x</a>", "/strait/light/")]
    [InlineData("<a href=\"light/\">x</a>", "/strait/light/")]
    [InlineData("<a href=\"/strait/Lights/\">x</a>", "/strait/Lights/")]
    [InlineData("<a href=\"/strait/lights\">x</a>", "/strait/lights")]
    [InlineData("<img src=\"dark.png\" alt=\"\">", "/strait/dark.png")]
    [InlineData("<img src=\"light.png\" srcset=\"light.png 1x, dark.png 2x\" alt=\"\">", "/strait/dark.png")]
    [InlineData("<script src=\"gone.js\"></script>", "/strait/gone.js")]
    [InlineData("<img src=\"light.png\" srcset=\"light.png,\tdark.png\" alt=\"\">", "/strait/dark.png")]
    [InlineData("<link rel=\"preload\" as=\"image\" imagesrcset=\"light.png 1x, dark.png 2x\">", "/strait/dark.png")]
    [InlineData("<button formaction=\"gone/\">x</button>", "/strait/gone/")]
    [InlineData("<meta http-equiv=\"Refresh\" content=\"0; URL='gone/'\">", "/strait/gone/")]
    [InlineData("<a href=\"light.png\">x</a><base href=\"lights/\">", "/strait/lights/light.png")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "javascript:alert(1)")]
    public void What_leads_nowhere_is_told_with_its_place(string link, string path) => Assert.Equal(
        [$"index.html:6:1 dead-link: The link leads to {path}, where the site has nothing."],
        new PublishedSite().WithBody($"<h1>x</h1>\n{link}").Notices());

    [Fact]
    public void A_picture_for_cards_that_is_not_there_is_told() => Assert.Equal(
        ["index.html:3:85 dead-link: The link leads to /strait/card.png, where the site has nothing."],
        new PublishedSite()
            .With(
                "index.html",
                PublishedSite.Page("", "<h1>x</h1>", "<meta property=\"og:image\" content=\"https://example.org/strait/card.png\">"))
            .Notices());

    [Fact]
    public void A_place_that_a_page_does_not_have_is_told() => Assert.Equal(
        ["index.html:6:1 dead-anchor: The link leads to “south” on /strait/lights/, which has no such place."],
        new PublishedSite().WithBody("<h1>x</h1>\n<a href=\"lights/#south\">x</a>").Notices());

    [Fact]
    public void A_place_that_the_same_page_does_not_have_is_told() => Assert.Equal(
        ["index.html:5:12 dead-anchor: The link leads to “here” on /strait/, which has no such place."],
        new PublishedSite().WithBody("<h1>x</h1> <a href=\"#here\">x</a>").Notices());

    [Fact]
    public void A_path_of_the_host_that_is_not_the_sites_is_told() => Assert.Equal(
        ["index.html:5:11 outside-link: The link leads to /lights/, which is not a path of this site."],
        new PublishedSite().WithBody("<h1>x</h1><a href=\"/lights/\">x</a>").Notices());

    [Fact]
    public void The_same_dead_link_is_told_once_a_page() => Assert.Single(
        new PublishedSite().WithBody("<h1>x</h1><a href=\"gone/\">x</a><a href=\"gone/\">y</a>").Notices());

    [Fact]
    public void A_link_in_what_a_screen_reader_passes_over_is_followed_all_the_same() => Assert.Single(
        new PublishedSite().WithBody("<h1>x</h1><svg aria-hidden=\"true\"><a href=\"gone/\">x</a></svg>").Notices());
}

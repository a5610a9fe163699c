namespace Briefing.Tests.Check;

public sealed class FollowingStyleSheets
{
    [Theory]
    [InlineData("body { background: url(dark.png) }", "1:20", "/strait/css/dark.png")]
    [InlineData("a { }\nbody { background: url( '/strait/dark.png' ) }", "2:20", "/strait/dark.png")]
    [InlineData("@import \"more.css\";", "1:1", "/strait/css/more.css")]
    [InlineData("@font-face { src: local(\"url(x)\"), URL(\"serif.woff2#a\") format(\"woff2\") }", "1:36", "/strait/css/serif.woff2")]
    public void What_is_not_there_is_told_with_its_place(string sheet, string place, string path) => Assert.Equal(
        [$"css/site.css:{place} dead-link: The style sheet asks for {path}, where the site has nothing."], Notices(sheet));

    [Fact]
    public void A_path_of_the_host_that_is_not_the_sites_is_told() => Assert.Equal(
        ["css/site.css:1:7 outside-link: The style sheet asks for /light.png, which is not a path of this site."],
        Notices("a { b:url(/light.png) }"));

    [Theory]
    [InlineData("a { background: url(../light.png) } b { background: url(\"/strait/light.png?x#y\") }")]
    [InlineData("/* url(gone.png) */ a::before { content: \"url(gone.png) \\\" url(gone.png)\" }")]
    [InlineData("a { background: url(\"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>\"); fill: url(#shade) }")]
    [InlineData("@import url(https://example.net/other.css);")]
    public void What_is_there_or_elsewhere_is_left_alone(string sheet) => Assert.Empty(Notices(sheet));

    private static IReadOnlyList<string> Notices(string sheet) => new PublishedSite().With("css/site.css", sheet).Notices();
}

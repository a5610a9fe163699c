namespace Briefing.Tests.Relate;

public sealed class RedirectingAliases
{
    [Fact]
    public void Old_addresses_lead_to_the_page_that_lists_them_in_the_order_of_the_addresses()
    {
        using var site = Site("[ /winter/, /a/b.html ]", about: "[ /info ]");

        Assert.Equal(
            ["/a/b.html → /briefings/winter/", "/info → /about/", "/winter/ → /briefings/winter/"],
            site.Related().Redirects.Select(redirect => $"{redirect.From} → {redirect.To}"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/timeline/")]
    [InlineData("/timeline")]
    [InlineData("/timeline/index.html")]
    [InlineData("/briefings/winter/")]
    [InlineData("/glossary/lamp/")]
    [InlineData("/compare/oil/")]
    [InlineData("/about/")]
    [InlineData("/404.html")]
    [InlineData("/sitemap.xml")]
    [InlineData("/_redirects")]
    public void The_address_of_a_page_is_no_alias(string alias)
    {
        using var site = Site($"[ {alias} ]");

        Assert.Equal([$"input/briefings/winter.md:7:12: alias-taken: The address {alias} belongs to a page of this site."], site.Notices());
    }

    [Fact]
    public void An_alias_leads_to_one_page()
    {
        using var site = Site("[ /old/ ]", about: "[ /old ]");

        Assert.Equal(["input/pages/about.md:3:12: alias-taken: The address /old already leads elsewhere."], site.Notices());
        Assert.Equal("input/briefings/winter.md:7:12", Assert.Single(site.Relate().Diagnostics[0].Related).Place.ToString());
    }

    [Theory]
    [InlineData("old")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/a b")]
    [InlineData("/a?b")]
    [InlineData("'/a#b'")]
    [InlineData("https://elsewhere.example/")]
    [InlineData("/:splat")]
    public void An_alias_is_a_path_of_this_site(string alias)
    {
        using var site = Site($"[ {alias} ]");

        Assert.Contains("bad-address", Assert.Single(site.Notices()), StringComparison.Ordinal);
    }

    private static SiteFolder Site(string aliases, string about = "[]") => SiteFolder.Minimal()
        .Put("input/briefings/winter.md", $"---\ntitle: T\nstandfirst: S\nseed: winter-log.txt\nsource: {{ title: T }}\nrights: {{ mode: link }}\naliases: {aliases}\n---\n")
        .Put("input/pages/about.md", $"---\ntitle: About\naliases: {about}\n---\nA site.\n");
}

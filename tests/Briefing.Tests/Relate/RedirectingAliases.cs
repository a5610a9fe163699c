namespace Briefing.Tests.Relate;

public sealed class RedirectingAliases
{
    [Fact]
    public void Old_addresses_lead_to_the_page_that_lists_them_in_the_order_of_the_addresses()
    {
        using var site = Site("[ /winter/, /a/b.html ]", about: "[ /info ]");

        Assert.Equal(
            ["/a/b.html → /briefings/winter/", "/info → /about/", "/winter/ → /briefings/winter/"],
            site.Related().Redirects.Select(redirect => $"{redirect.From.Value} → {redirect.To}"));
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
    [InlineData("/old/*")]
    [InlineData("/old/../glossary/")]
    public void An_alias_is_a_path_of_this_site(string alias)
    {
        using var site = Site($"[ {alias} ]");

        Assert.Contains("bad-address", Assert.Single(site.Notices()), StringComparison.Ordinal);
    }

    private static SiteFolder Site(string aliases, string about = "[]") => SiteFolder.Minimal()
        .Put(
            "input/briefings/winter.md",
            "---\ntitle: T\nstandfirst: S\nseed: winter-log.txt\nsource: { title: T }\n"
            + $"rights: {{ mode: link }}\naliases: {aliases}\n---\n")
        .Put("input/pages/about.md", $"---\ntitle: About\naliases: {about}\n---\nA site.\n");
}

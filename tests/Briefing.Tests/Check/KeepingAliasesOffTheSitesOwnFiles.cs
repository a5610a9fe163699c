using Briefing.Check;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Check;

public sealed class KeepingAliasesOffTheSitesOwnFiles
{
    [Theory]
    [InlineData("/")]
    [InlineData("/timeline/")]
    [InlineData("/timeline")]
    [InlineData("/timeline/index.html")]
    [InlineData("/briefings/winter/")]
    [InlineData("/briefings/winter/oembed.json")]
    [InlineData("/glossary/lamp/")]
    [InlineData("/compare/oil/")]
    [InlineData("/about/")]
    [InlineData("/search/")]
    [InlineData("/search/index.json")]
    [InlineData("/embed/timeline/")]
    [InlineData("/exports/glossary.csv")]
    [InlineData("/404.html")]
    [InlineData("/time%6cine/")]
    [InlineData("/sitemap.xml")]
    [InlineData("/_redirects")]
    public void The_address_of_a_file_is_no_alias(string alias) =>
        Assert.Equal([$"input/briefings/winter.md:7:12: alias-taken: The address {alias} belongs to a file of this site."], Found(alias));

    [Theory]
    [InlineData("/briefings/summer/")]
    [InlineData("/search/old.json")]
    [InlineData("/old/")]
    public void Where_nothing_stands_an_alias_may(string alias) => Assert.Equal([], Found(alias));

    private static IReadOnlyList<string> Found(string alias)
    {
        using var folder = SiteFolder.Minimal()
            .Put(
                "input/briefings/winter.md",
                "---\ntitle: T\nstandfirst: S\nseed: winter-log.txt\nsource: { title: T }\n"
                + $"rights: {{ mode: link }}\naliases: [ {alias} ]\n---\n")
            .Put("input/pages/about.md", "---\ntitle: About\n---\nA site.\n");
        var site = folder.Related();
        var files = Renderer.Render(site, new RazorTheme());
        return [.. RedirectCheck.Of(site, file => files.Find(file) is not null).Select(found => $"{found.Place}: {found.Rule.Id}: {found.Sentence}")];
    }
}

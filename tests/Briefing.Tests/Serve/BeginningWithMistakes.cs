using System.Net;

namespace Briefing.Tests.Serve;

public sealed class BeginningWithMistakes
{
    [Fact]
    public async Task There_is_a_page_that_tells_them_and_the_site_comes_up_when_they_are_mended()
    {
        await using var site = await ServedSite.OfAsync(new SiteFolder());

        var (status, page) = await site.GetAsync("/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("<title>No site yet</title>", page, StringComparison.Ordinal);
        Assert.Contains("There is no input/site.yml.", page, StringComparison.Ordinal);

        site.Folder.Put("input/site.yml", "title: A lamp\nstandfirst: It burns.\naddress: https://lamp.example/\n");
        await site.UntilAsync("/", "<title>A lamp</title>");
    }

    [Fact]
    public async Task Text_that_leaks_is_told_when_its_page_is_asked_for()
    {
        await using var site = await ServedSite.OfAsync(SiteFolder.Minimal().Overlay(Checkout.OfTests("mistakes", "leaked-text")));

        await site.UntilAsync("/briefings/winter/", "leaked-text");

        // Another mistake makes it no less of one, for as long as the page is shown.
        site.Folder.Put("input/glossary/oil.md", "---\nterm: oil\nkindd: concept\n---\nFuel.\n");
        await site.UntilAsync("/briefings/winter/", "unknown-key");
        await site.UntilAsync("/briefings/winter/", "leaked-text");
    }
}

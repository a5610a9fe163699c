using Briefing.Theme;

namespace Briefing.Tests.Check;

/// <summary>Whole sites, as the theme makes them.</summary>
public sealed class CheckingAWholeSite
{
    [Fact]
    public void The_site_of_this_checkout_holds_together() =>
        Assert.Equal("", Told.By(Build.Check(Folders.In(Checkout.Root), new RazorTheme(), Deployment.AsWritten).Diagnostics));

    [Fact]
    public void A_site_whose_list_of_briefings_has_several_pages_holds_together()
    {
        using var site = SiteFolder.Minimal();
        for (var number = 1; number <= 101; number++)
        {
            site.Put($"input/briefings/night-{number}.md", $"""
                ---
                title: Night {number}
                standfirst: One of many.
                seed: winter-log.txt
                source: {"{ file: winter-log.txt }"}
                rights: {"{ mode: full, licence: CC0-1.0 }"}
                ---
                """);
        }

        Assert.Equal("", Told.By(Build.Check(site.Folders, new RazorTheme(), Deployment.AsWritten).Diagnostics));
    }

    [Theory]
    [InlineData("https://preview.example/", "https://lamp.example/book/")]
    [InlineData("https://preview.example/deep/down/", "https://lamp.example/")]
    [InlineData("https://lamp.example/khóa-học/", "https://lamp.example/khóa-học/")]
    [InlineData("https://preview.example/a%20b/", "https://đèn.example/c%20d/")]
    public void A_preview_at_another_address_holds_together(string here, string canonical)
    {
        using var site = SiteFolder.Minimal();
        var deployment = new Deployment(Briefing.Model.SiteUrl.TryParse(canonical), Briefing.Model.SiteUrl.TryParse(here), Indexed: false);

        Assert.Equal("", Told.By(Build.Check(site.Folders, new RazorTheme(), deployment).Diagnostics));
    }

    [Fact]
    public void Nothing_is_written()
    {
        using var site = SiteFolder.Minimal();

        var report = Build.Check(site.Folders, new PlainTheme(), Deployment.AsWritten);

        Assert.False(report.Published);
        Assert.False(Directory.Exists(site.Folders.Output));
    }

    [Fact]
    public void What_an_author_did_wrong_is_told_before_what_came_of_it()
    {
        using var site = SiteFolder.Minimal().Put("input/timeline/log.yml", "- title: No date\n");

        var report = Build.Check(site.Folders, new PlainTheme(), Deployment.AsWritten);

        Assert.Equal([Rules.MissingField], report.Diagnostics.Where(notice => notice.IsError).Select(notice => notice.Rule));
    }
}

namespace Briefing.Tests;

public sealed class DeployingOnNetlify
{
    [Fact]
    public void Without_Netlify_its_variables_mean_nothing() =>
        Assert.Equal(Deployment.AsWritten, Of(("URL", "https://lamp.example"), ("CONTEXT", "production")));

    [Fact]
    public void In_production_the_site_stands_at_its_canonical_address()
    {
        var deployment = Of(
            ("NETLIFY", "true"), ("CONTEXT", "production"),
            ("URL", "https://lamp.example"), ("DEPLOY_PRIME_URL", "https://main--lamp.example"));

        Assert.Equal(("https://lamp.example/", "https://lamp.example/", true), Shown(deployment));
    }

    [Theory]
    [InlineData("deploy-preview")]
    [InlineData("branch-deploy")]
    public void A_preview_has_an_address_of_its_own_and_is_not_listed(string context)
    {
        var deployment = Of(
            ("NETLIFY", "true"), ("CONTEXT", context),
            ("URL", "https://lamp.example"), ("DEPLOY_PRIME_URL", "https://preview-7--lamp.example"));

        Assert.Equal(("https://lamp.example/", "https://preview-7--lamp.example/", false), Shown(deployment));
    }

    [Theory]
    [InlineData("")]
    [InlineData("lamp.example")]
    [InlineData("ftp://lamp.example")]
    public void An_address_that_is_none_leaves_it_to_the_author(string url) =>
        Assert.Equal((null, null, true), Shown(Of(("NETLIFY", "true"), ("URL", url))));

    [Fact]
    public void Links_of_a_preview_stay_on_it_and_citations_name_production()
    {
        using var site = SiteFolder.Minimal();
        var preview = Of(
            ("NETLIFY", "true"), ("CONTEXT", "deploy-preview"),
            ("URL", "https://lamp.example/book"), ("DEPLOY_PRIME_URL", "https://preview.example"));
        var masthead = Briefing.Relate.Relater.Relate(site.Read().Value, preview).Value.Masthead;

        Assert.Equal(
            ("https://lamp.example/book", "https://preview.example/", "/timeline/", false),
            (masthead.Canonical.ToString(), masthead.Here.ToString(), masthead.Routes.Timeline.Path, masthead.Indexed));
    }

    [Theory]
    [InlineData("production", "User-agent: *\nAllow: /\n\nSitemap: https://lamp.example/sitemap.xml\n")]
    [InlineData("deploy-preview", "User-agent: *\nAllow: /\n")]
    public void Crawlers_may_read_everything_and_are_shown_the_sitemap_of_production_alone(string context, string robots) =>
        Assert.Equal(robots, Published(context, "robots.txt"));

    [Theory]
    [InlineData("production", false)]
    [InlineData("deploy-preview", true)]
    public void A_preview_is_sent_with_the_wish_not_to_be_listed(string context, bool isSent) =>
        Assert.Equal(isSent, Published(context, "_headers").Contains("X-Robots-Tag: noindex", StringComparison.Ordinal));

    [Theory]
    [InlineData("production", "https://lamp.example/")]
    [InlineData("deploy-preview", "https://preview-7--lamp.example/")]
    public void What_is_embedded_from_a_preview_is_the_preview_s(string context, string provider) =>
        Assert.Contains($"\"provider_url\": \"{provider}\"", Published(context, "briefings/winter/oembed.json"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://lamp.example/book", "https://preview.example")]
    [InlineData("https://lamp.example", "https://preview.example/one/two")]
    [InlineData("https://lamp.example/book/", "https://preview.example/one/")]
    public void A_preview_names_the_canonical_addresses_under_their_own_path(string url, string preview)
    {
        using var site = SiteFolder.Minimal();
        var deployment = Of(("NETLIFY", "true"), ("CONTEXT", "deploy-preview"), ("URL", url), ("DEPLOY_PRIME_URL", preview));

        var masthead = Briefing.Relate.Relater.Relate(site.Read().Value, deployment).Value.Masthead;
        var checkedSite = Briefing.Build.Check(site.Folders, new Briefing.Theme.RazorTheme(), deployment);

        Assert.Equal($"{url.TrimEnd('/')}/timeline/", masthead.Canonical.Of(masthead.Routes.Timeline.Path));
        Assert.Equal("", Told.By(checkedSite.Diagnostics));
    }

    private static string Published(string context, string file)
    {
        using var site = SiteFolder.Minimal();
        var deployment = Of(
            ("NETLIFY", "true"), ("CONTEXT", context),
            ("URL", "https://lamp.example"), ("DEPLOY_PRIME_URL", "https://preview-7--lamp.example"));

        var outputs = Briefing.Render.Renderer.Render(Briefing.Relate.Relater.Relate(site.Read().Value, deployment).Value, new PlainTheme());

        return System.Text.Encoding.UTF8.GetString(outputs.Find(file)!.Content().Span);
    }

    private static Deployment Of(params (string Name, string Value)[] variables) =>
        Deployment.FromNetlify(name => variables.FirstOrDefault(variable => variable.Name == name).Value);

    private static (string?, string?, bool) Shown(Deployment deployment) =>
        (deployment.Canonical?.ToString(), deployment.Here?.ToString(), deployment.Indexed);
}

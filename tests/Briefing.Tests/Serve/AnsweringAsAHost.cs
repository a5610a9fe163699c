using System.Net;
using Briefing.Cli.Serving;

namespace Briefing.Tests.Serve;

public sealed class AnsweringAsAHost : IAsyncLifetime
{
    private ServedSite? started;

    private ServedSite Site => started ?? throw new InvalidOperationException("The site is not served yet.");

    public async ValueTask InitializeAsync() =>
        started = await ServedSite.OfAsync(new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse")));

    public ValueTask DisposeAsync() => Site.DisposeAsync();

    [Fact]
    public async Task A_page_is_the_published_one_with_a_script_at_its_end()
    {
        var built = Site.Folder.Build(new Briefing.Theme.RazorTheme());
        Assert.True(built.Published);
        var published = await File.ReadAllTextAsync(
            Path.Combine(Site.Folder.Folders.Output, "about", "index.html"), TestContext.Current.CancellationToken);

        var (status, page) = await Site.GetAsync("/about/");

        Assert.Equal(HttpStatusCode.OK, status);
        var script = page.IndexOf("<script src=\"/.briefing/preview.js\"", StringComparison.Ordinal);
        Assert.Equal(Main(published), Main(page[..script]));
        Assert.Contains("<link rel=\"canonical\" href=\"https://lamp.example/", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/.briefing/", published, StringComparison.Ordinal);
        Assert.DoesNotContain("preview", published, StringComparison.Ordinal);

        // Served on this machine, the site lives at the root of the host.
        static string Main(string html) => html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)]
            .Replace("/book/", "/", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/feed.xml", "text/xml; charset=utf-8")]
    [InlineData("/feed.json", "application/json")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/exports/citations.bib", "application/x-bibtex")]
    [InlineData("/exports/quotations.jsonld", "application/ld+json")]
    [InlineData("/.briefing/preview.js", "text/javascript; charset=utf-8")]
    [InlineData("/.briefing/preview.css", "text/css; charset=utf-8")]
    public async Task A_file_has_its_type_and_is_not_kept(string path, string type)
    {
        using var response = await Site.AskAsync(HttpMethod.Get, path);

        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_headers_are_those_that_a_host_is_asked_to_send()
    {
        using var response = await Site.AskAsync(HttpMethod.Get, "/");

        Assert.Contains("script-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    public void Whoever_serves_this_machine_alone_is_meant_by_its_names_alone(string host)
    {
        var address = new ListenAddress(host, 0);

        Assert.All(["localhost", "127.0.0.1", "[::1]"], name => Assert.True(address.IsMeant(name)));
        Assert.False(address.IsMeant("elsewhere.example"));
        Assert.True(new ListenAddress("0.0.0.0", 0).IsMeant("elsewhere.example"));
    }

    [Theory]
    [InlineData("/old/", "/about/")]
    [InlineData("/an old page", "/lamp/")]
    [InlineData("/đèn/", "/lamp/")]
    [InlineData("/older/", null)]
    public void An_old_address_leads_on_however_it_is_encoded(string path, string? to) =>
        Assert.Equal(to, RedirectRules.Read("/old/ /about/ 301\n/an%20old%20page/ /lamp/ 301\n/%C4%91%C3%A8n/ /lamp/ 301\n").For(path));

    [Fact]
    public async Task An_address_that_leads_nowhere_shows_the_page_for_it_as_not_found()
    {
        var (status, page) = await Site.GetAsync("/no/such/page/");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<title>Page not found", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about", "/about/")]
    [InlineData("/logs/keeper/", "/briefings/keeper-log/")]
    [InlineData("/logs/keeper", "/briefings/keeper-log/")]
    public async Task An_address_that_leads_elsewhere_does_so_for_now(string path, string elsewhere)
    {
        using var response = await Site.AskAsync(HttpMethod.Get, path);

        Assert.Equal((HttpStatusCode.Found, elsewhere), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task Who_asks_for_the_head_gets_no_body()
    {
        using var response = await Site.AskAsync(HttpMethod.Head, "/");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Content.Headers.ContentLength > 1000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_it()
    {
        using var response = await Site.AskAsync(HttpMethod.Post, "/");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_page_elsewhere_can_not_ask_by_another_name_of_this_machine()
    {
        using var response = await Site.AskAsync(HttpMethod.Get, "/", ("Host", $"lamp.example:{Site.Address.Port}"));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }
}

using System.Net;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;

namespace Briefing.BrowserTests;

/// <summary>Every link of every page and embed of this repository's site that stays on the site.</summary>
public sealed class EveryLink(PublishedSite site) : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    [Fact]
    public async Task Leads_to_a_page_and_a_place_on_it_that_exist()
    {
        var links = new Links(client, site.Address);
        var dead = await Task.WhenAll(site.Pages.Concat(site.Embeds).Select(links.DeadOnAsync));
        None.Of(dead.SelectMany(ofPage => ofPage));
    }

    [Fact]
    public async Task That_leads_nowhere_shows_the_page_for_it_as_not_found()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var response = await client.GetAsync(new Uri(site.Address, "/no/such/page/"), cancellation);
        var page = await client.GetStringAsync(new Uri(site.Address, "/404.html"), cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(page, await response.Content.ReadAsStringAsync(cancellation));
    }

    public void Dispose() => client.Dispose();
}

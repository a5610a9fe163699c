using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Embedding;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Every kind of embed on other people's pages.</summary>
public sealed class EmbedsInFrames(PublishedSite site, Chromium chromium)
{
    private const string Hedging = "/embed/terms/hedging/";
    private const string Paper = "() => getComputedStyle(document.documentElement).backgroundColor";
    private const string LightPaper = "rgb(250, 247, 240)";
    private const string DarkPaper = "rgb(21, 24, 26)";
    private const int ForCourses = 1;
    private const int ForSites = 2;

    // As Canvas does, and nothing else that Canvas does.
    private const string Canvas = """
        <script>
            addEventListener("message", event => {
                if (typeof event.data !== "string") return;
                const { subject, height } = JSON.parse(event.data);
                const frame = document.querySelector("iframe");
                if (subject === "lti.frameResize" && frame.contentWindow === event.source) frame.style.height = `${height}px`;
            });
        </script>
        """;

    public static TheoryData<int> Widths => [280, 360, 600, 1200];

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task In_WordPress_the_frame_appears_as_high_as_its_content(int width)
    {
        await using var host = await Host.InAsync(site, chromium, width);
        await EachAsync(async embed =>
        {
            var frame = await host.ShowAsync(await WordPress.PostAsync(host.Page, await host.DiscoveredAsync(embed)));

            Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync(), $"{embed} has another height.");
            Assert.True(await host.Page.IsVisibleAsync("iframe") && !await host.Page.IsVisibleAsync("blockquote"), $"{embed} stays hidden.");
            Assert.True(await frame.FitsAcrossAsync(), $"{embed} is too wide.");
            Assert.True(await host.Page.MainFrame.FitsAcrossAsync(), $"The frame of {embed} is wider than the post.");
        });
    }

    [Fact]
    public async Task In_WordPress_the_frame_follows_a_change_of_width()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(await WordPress.PostAsync(host.Page, await host.DiscoveredAsync("/glossary/hedging/")));
        Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync());
        var wide = await frame.EvaluateAsync<int>("() => innerHeight");

        await host.Page.SetViewportSizeAsync(320, 900);

        await frame.WaitForFunctionAsync("wide => innerHeight > wide", wide);
        Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync());
    }

    [Fact]
    public async Task In_WordPress_a_link_opens_the_whole_page()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(await WordPress.PostAsync(host.Page, await host.DiscoveredAsync("/glossary/hedging/")));
        Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync());

        await frame.ClickAsync("footer .more a");

        await host.Page.ArrivesAtAsync(new Uri(site.Address, "/glossary/hedging/").AbsoluteUri);
    }

    [Fact]
    public async Task In_WordPress_a_link_out_of_the_site_opens_the_whole_page_on_which_it_works()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(await WordPress.PostAsync(host.Page, await host.DiscoveredAsync("/glossary/hedging/")));
        Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync());
        var licence = await frame.GetAttributeAsync("footer a[rel=license]", "href");

        await frame.ClickAsync("footer a[rel=license]");

        await host.Page.ArrivesAtAsync(new Uri(site.Address, "/glossary/hedging/").AbsoluteUri);
        Assert.Equal(licence, await host.Page.GetAttributeAsync("footer a[rel=license]", "href"));
    }

    [Fact]
    public async Task In_WordPress_a_link_within_the_embed_stays_in_it()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(await WordPress.PostAsync(host.Page, await host.DiscoveredAsync("/glossary/hedging/")));
        Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync());
        await frame.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<a target=_self href=#fn:1>1</a><p id=fn:1>A note.</p>')");

        await frame.ClickAsync("[target=_self]");

        await frame.WaitForFunctionAsync("() => location.hash === '#fn:1'");
        Assert.EndsWith("/host", host.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_WordPress_puts_no_sandbox_around_the_frame_a_link_out_of_the_site_opens_by_itself()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var handed = await WordPress.PostAsync(host.Page, await host.DiscoveredAsync("/glossary/hedging/"));
        var frame = await host.ShowAsync(handed.Replace("sandbox=\"allow-scripts\"", "", StringComparison.Ordinal));
        Assert.True(await frame.BecomesAsHighAsWordPressAllowsAsync());

        await host.Page.RunAndWaitForPopupAsync(() => frame.ClickAsync("footer a[rel=license]"));

        Assert.EndsWith("/host", host.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task With_our_script_the_frame_becomes_exactly_as_high_as_its_content(int width)
    {
        await using var host = await Host.InAsync(site, chromium, width);
        await EachAsync(async embed =>
        {
            var frame = await host.ShowAsync("<style>* { box-sizing: border-box }</style>" + await host.SnippetAsync(ForSites, embed));

            Assert.True(await frame.BecomesAsHighAsItsContentAsync(), $"{embed} has another height.");
            Assert.True(await frame.FitsAcrossAsync(), $"{embed} is too wide.");
        });
    }

    [Theory]
    [InlineData("border-box")]
    [InlineData("content-box")]
    public async Task With_our_script_the_edges_that_a_host_gives_its_frames_take_nothing_from_the_content(string sizing)
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(
            $"<style>iframe {{ box-sizing: {sizing}; border: 3px solid !important; padding: 5px }}</style>"
            + await host.SnippetAsync(ForSites, "/embed/terms/hedging/"));

        Assert.True(await frame.BecomesAsHighAsItsContentAsync());
    }

    [Fact]
    public async Task Our_script_asks_a_frame_that_has_spoken_before_it_came()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync((await host.SnippetAsync(ForSites, "/embed/terms/hedging/")).Split("<script")[0]);
        await frame.WaitForLoadStateAsync();

        await host.Page.AddScriptTagAsync(new() { Url = new Uri(site.Address, "embed-host.js").AbsoluteUri });

        Assert.True(await frame.BecomesAsHighAsItsContentAsync());
    }

    [Fact]
    public async Task A_secret_that_WordPress_tells_late_is_used_and_nobody_but_the_host_is_answered()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(
            "<script>const told = []; addEventListener('message', event => told.push(event.data))</script>"
            + await host.SnippetAsync(ForCourses, "/embed/terms/hedging/"));
        await frame.WaitForLoadStateAsync();
        await host.Page.WaitForFunctionAsync("() => told.some(data => data.type === 'briefing:height')");

        await host.Page.EvaluateAsync("() => { told.length = 0; frames[0].postMessage({ message: 'ready', secret: 'late7' }, '*'); }");
        await host.Page.WaitForFunctionAsync("() => told.some(data => data.message === 'height' && data.secret === 'late7' && data.value > 0)");

        await frame.EvaluateAsync("() => postMessage({ type: 'briefing:ask', v: 1 }, '*')");
        await frame.EvaluateAsync("() => new Promise(done => setTimeout(() => { parent.postMessage('last', '*'); done(); }))");
        await host.Page.WaitForFunctionAsync("() => told.includes('last')");
        Assert.Equal(1, await host.Page.EvaluateAsync<int>("() => told.filter(data => data.type === 'briefing:height').length"));
    }

    [Fact]
    public async Task With_our_script_the_frame_follows_a_change_of_width()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(await host.SnippetAsync(ForSites, "/embed/terms/hedging/"));
        Assert.True(await frame.BecomesAsHighAsItsContentAsync());
        var before = await frame.EvaluateAsync<int>("() => innerHeight");

        await host.Page.SetViewportSizeAsync(320, 900);
        await frame.WaitForFunctionAsync("before => innerHeight > before", before);
        await host.Page.SetViewportSizeAsync(600, 900);
        await frame.WaitForFunctionAsync("before => innerHeight === before", before);
    }

    [Fact]
    public async Task With_our_script_a_link_opens_in_a_tab_of_its_own()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(await host.SnippetAsync(ForSites, "/embed/terms/hedging/"));
        Assert.True(await frame.BecomesAsHighAsItsContentAsync());

        var tab = await host.Page.RunAndWaitForPopupAsync(() => frame.ClickAsync("footer .more a"));

        await tab.ArrivesAtAsync(new Uri(site.Address, "/glossary/hedging/").AbsoluteUri);
        Assert.EndsWith("/host", host.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Our_script_heeds_nobody_but_our_frames()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(
            await host.SnippetAsync(ForSites, "/embed/terms/hedging/")
            + """<iframe id="other" height="100" srcdoc="<script>parent.postMessage("""
            + """{ type: 'briefing:height', v: 1, id: '/', height: 777 }, '*')</script>"></iframe>""");
        Assert.True(await frame.BecomesAsHighAsItsContentAsync());
        var before = await frame.EvaluateAsync<int>("() => innerHeight");

        const string Nonsense = """
            () => {
                for (const height of ['556', -1, 0, 1.5]) parent.postMessage({ type: 'briefing:height', v: 1, height }, '*');
                parent.postMessage({ type: 'briefing:height', v: 2, height: 555 }, '*');
                parent.postMessage({ type: 'height', v: 1, height: 554 }, '*');
                parent.postMessage(null, '*');
            }
            """;
        await host.Page.EvaluateAsync("() => postMessage({ type: 'briefing:height', v: 1, height: 557 }, '*')");
        await frame.EvaluateAsync(Nonsense);
        await host.Page.EvaluateAsync(
            "() => new Promise(done => { "
            + "addEventListener('message', event => event.data === 'last' && done()); postMessage('last', '*'); })");

        Assert.Equal(before, await frame.EvaluateAsync<int>("() => innerHeight"));
        Assert.Equal($"{before}px", await host.Page.EvalOnSelectorAsync<string>("iframe", "frame => frame.style.height"));
        Assert.Equal("", await host.Page.EvalOnSelectorAsync<string>("#other", "other => other.style.height"));
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task In_Canvas_the_frame_becomes_exactly_as_high_as_its_content(int width)
    {
        await using var host = await Host.InAsync(site, chromium, width);
        await EachAsync(async embed =>
        {
            var frame = await host.ShowAsync(Canvas + await host.SnippetAsync(ForCourses, embed));

            Assert.True(await frame.BecomesAsHighAsItsContentAsync(), $"{embed} has another height.");
            Assert.True(await frame.FitsAcrossAsync(), $"{embed} is too wide.");
        });
    }

    [Theory]
    [MemberData(nameof(Widths))]
    public async Task On_a_page_that_listens_to_nothing_nothing_is_cut_off_at_the_side(int width)
    {
        await using var host = await Host.InAsync(site, chromium, width);
        await EachAsync(async embed =>
        {
            var frame = await host.ShowAsync(await host.SnippetAsync(ForCourses, embed));

            Assert.True(await frame.FitsAcrossAsync(), $"{embed} is too wide.");
        });
    }

    [Fact]
    public async Task An_embed_falls_silent_when_nothing_changes()
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        var frame = await host.ShowAsync(
            "<script>let heard = 0; addEventListener('message', event => heard += event.data?.type === 'briefing:height' ? 1 : 0)</script>"
            + await host.SnippetAsync(ForSites, "/embed/glossary/"));
        Assert.True(await frame.BecomesAsHighAsItsContentAsync());

        // Our script asks once when it comes; after that the same height is no news, however often the page is painted.
        await PaintAsync(frame, times: 30);
        var heard = await host.Page.EvaluateAsync<int>("() => heard");
        await PaintAsync(frame, times: 30);

        Assert.InRange(heard, 1, 3);
        Assert.Equal(heard, await host.Page.EvaluateAsync<int>("() => heard"));
    }

    [Fact]
    public async Task Without_script_every_embed_shows_all_that_it_shows_with_script()
    {
        await using var with = await chromium.Browser.NewContextAsync();
        await using var without = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });
        var (one, other) = (await with.NewPageAsync(), await without.NewPageAsync());
        await EachAsync(async embed =>
        {
            await one.GotoAsync(new Uri(site.Address, embed).AbsoluteUri);
            await other.GotoAsync(new Uri(site.Address, embed).AbsoluteUri);

            var text = await other.InnerTextAsync("body");
            Assert.Equal(await one.InnerTextAsync("body"), text);
            Assert.EndsWith("Read the whole page", text.Trim(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("#scheme:light", ColorScheme.Dark, LightPaper)]
    [InlineData("#scheme:dark", ColorScheme.Light, DarkPaper)]
    [InlineData("", ColorScheme.Dark, DarkPaper)]
    [InlineData("", ColorScheme.Light, LightPaper)]
    public async Task Without_script_colours_named_in_the_address_hold_against_the_reader_s(string named, ColorScheme reader, string paper)
    {
        await using var window = await chromium.Browser.NewContextAsync(
            new BrowserNewContextOptions { ColorScheme = reader, JavaScriptEnabled = false });
        var page = await window.NewPageAsync();

        await page.GotoAsync(new Uri(site.Address, Hedging + named).AbsoluteUri);

        Assert.Equal(paper, await page.EvaluateAsync<string>(Paper));
    }

    [Theory]
    [InlineData("#scheme:light", ColorScheme.Dark, LightPaper)]
    [InlineData("#scheme:dark", ColorScheme.Light, DarkPaper)]
    public async Task They_stay_when_a_footnote_takes_their_place_in_the_address_and_do_not_reach_paper(string named, ColorScheme reader, string paper)
    {
        await using var host = await Host.InAsync(site, chromium, 600);
        await host.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = reader });
        var frame = await host.ShowAsync($"<iframe src='{new Uri(site.Address, Hedging + named)}'></iframe>");

        await frame.EvaluateAsync("() => { location.hash = '#fn:1'; }");

        Assert.Equal(paper, await frame.EvaluateAsync<string>(Paper));
        await host.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        Assert.Equal("light only", await frame.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).colorScheme"));
    }

    [Fact]
    public async Task Naming_colours_scrolls_nothing_not_even_a_page_of_the_same_origin()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var host = new Uri(site.Address, "/host").AbsoluteUri;
        var body = $"<!DOCTYPE html><p style='height: 400vh'></p><iframe src='{Hedging}#scheme:dark' height='150'></iframe>";
        await page.RouteAsync(host, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = body }));

        await page.GotoAsync(host);

        var frame = page.Frames[1];
        Assert.Equal(DarkPaper, await frame.EvaluateAsync<string>(Paper));
        Assert.Equal(0, await page.EvaluateAsync<int>("() => scrollY"));
        Assert.Equal(0, await frame.EvaluateAsync<int>("() => scrollY"));
    }

    [Fact]
    public async Task No_embed_at_all_breaks_the_policy_or_asks_for_what_is_not_there()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var found = new List<string>();
        page.Console += (_, message) => found.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => found.Add($"{page.Url}: {error}");
        page.Response += (_, response) => found.AddRange(response.Ok || response.Status == 304 ? [] : [$"{response.Url}: {response.Status}"]);
        Assert.NotEmpty(site.Embeds);
        foreach (var embed in site.Embeds)
        {
            await page.GotoAsync(new Uri(site.Address, embed).AbsoluteUri);
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task An_embed_keeps_nothing_in_the_reader_s_browser()
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await EachAsync(embed => page.GotoAsync(new Uri(site.Address, embed).AbsoluteUri));

        Assert.Equal("""{"cookies":[],"origins":[]}""", await window.StorageStateAsync());
    }

    private static Task PaintAsync(IFrame frame, int times) => frame.EvaluateAsync(
        "times => new Promise(done => { let left = times; const next = () => left-- ? requestAnimationFrame(next) : done(); next(); })", times);

    private async Task EachAsync(Func<string, Task> look)
    {
        Assert.Equal(10, site.KindsOfEmbed.Count);
        foreach (var embed in site.KindsOfEmbed)
        {
            await look(embed);
        }
    }
}

using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Embedding;

/// <summary>A page of another site that shows a frame of the published one.</summary>
internal sealed class Host(PublishedSite site, IBrowserContext window, IPage page) : IAsyncDisposable
{
    private const string Address = "http://127.0.0.1:8642/host";

    /// <summary>What the site believes its address to be.</summary>
    private const string Published = "https://example.org/";

    /// <summary>The page around the frame.</summary>
    public IPage Page => page;

    /// <summary>Opens a window of a width for a host.</summary>
    public static async Task<Host> InAsync(PublishedSite site, Chromium chromium, int width)
    {
        var size = new ViewportSize { Width = width, Height = 900 };
        var window = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = size });
        return new Host(site, window, await window.NewPageAsync());
    }

    /// <summary>Shows the host's page with this in its body, and gives the frame in it.</summary>
    public async Task<IFrame> ShowAsync(string body)
    {
        var html = $"<!DOCTYPE html><html lang=\"en\"><head><title>Host</title></head><body style=\"margin: 0\">{Served(body)}</body></html>";
        await page.UnrouteAllAsync();
        await page.RouteAsync(
            Address, route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = html }));
        await page.GotoAsync(Address, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var element = await page.WaitForSelectorAsync("iframe", new PageWaitForSelectorOptions { State = WaitForSelectorState.Attached });
        return await element!.ContentFrameAsync() ?? throw new InvalidOperationException("The frame has no document.");
    }

    /// <summary>What a page hands to other sites, found as WordPress finds it: in the beginning of the head, by its text.</summary>
    public async Task<string> DiscoveredAsync(string path)
    {
        using var client = new HttpClient();
        var html = await client.GetStringAsync(new Uri(site.Address, path));
        var link = Regex.Match(html[..Math.Min(html.Length, 8 * 1024)], @"<link [^>]*type=""application/json\+oembed"" href=""(?<href>[^""]+)""");
        Assert.True(link.Success, $"{path} has no discovery link in its first 8 KB.");
        var described = await client.GetStringAsync(new Uri(Served(WebUtility.HtmlDecode(link.Groups["href"].Value))));
        return JsonDocument.Parse(described).RootElement.GetProperty("html").GetString()!;
    }

    /// <summary>A snippet that the site gives for copying, with another embed in its frame.</summary>
    /// <param name="number">Which of the snippets for a page, from 0.</param>
    /// <param name="embed">The path of the embed.</param>
    public async Task<string> SnippetAsync(int number, string embed)
    {
        using var client = new HttpClient();
        var course = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(site.Address, "/course/")));
        var snippet = course.QuerySelectorAll(".snippets code")[number].TextContent;
        return Regex.Replace(snippet, "(?<=<iframe src=\")[^\"]+", Published.TrimEnd('/') + embed);
    }

    public ValueTask DisposeAsync() => window.DisposeAsync();

    private string Served(string html) => html.Replace(Published, site.Address.AbsoluteUri, StringComparison.Ordinal);
}

using System.Collections.Concurrent;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>Every quotation of this repository's site, followed to the paragraph that it stands in.</summary>
public sealed class EveryFragment(PublishedSite site, Chromium chromium)
{
    private const string Arrival = """
        id => {
            const paragraph = document.getElementById(id);
            const target = document.querySelector(':target');
            const { top, bottom } = paragraph.getBoundingClientRect();
            if (!('fragmentDirective' in document)) return 'the browser knows no text fragments';
            if (target === paragraph || !paragraph.contains(target)) return `what was found is ${target?.cloneNode().outerHTML ?? 'nothing'}`;
            return bottom < 0 || top > innerHeight ? `the paragraph stands from ${top} to ${bottom} in a window of ${innerHeight}` : null;
        }
        """;

    private static readonly BrowserNewContextOptions Desk = new() { ViewportSize = new ViewportSize { Width = 1280, Height = 1000 } };

    [Fact]
    public async Task Scrolls_to_its_quotation_and_marks_it_and_nothing_else()
    {
        var links = await QuotationLink.OnAsync(site.Pages, site.Address);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Contains(":~:text=", link.Address, StringComparison.Ordinal));

        var left = new ConcurrentQueue<QuotationLink>(links);
        await using var window = await chromium.Browser.NewContextAsync(Desk);
        var readers = Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => FollowAsync(left, window));
        None.Of((await Task.WhenAll(readers)).SelectMany(lost => lost));
    }

    [Fact]
    public async Task That_names_words_which_are_not_there_leads_to_the_paragraph_all_the_same()
    {
        var link = (await QuotationLink.OnAsync(site.Pages, site.Address))[0];
        await using var window = await chromium.Browser.NewContextAsync(Desk);
        var page = await window.NewPageAsync();
        await page.GotoAsync(Whole(link.Address.Split(":~:")[0] + ":~:text=no%20words%20of%20this%20page"));
        await page.WaitForFunctionAsync("id => document.querySelector(':target')?.id === id", link.Paragraph);
    }

    private async Task<IReadOnlyList<string>> FollowAsync(ConcurrentQueue<QuotationLink> links, IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        var lost = new List<string>();
        while (links.TryDequeue(out var link))
        {
            // By way of an empty page: an address that differs in its fragment alone would not be loaded anew.
            await page.GotoAsync("about:blank");
            await page.GotoAsync(Whole(link.Address));
            await page.WaitForFunctionAsync("() => document.querySelector(':target') !== null");
            var marked = await Highlight.WordsInAsync(page, link.Paragraph);
            var wrong = await page.EvaluateAsync<string?>(Arrival, link.Paragraph)
                ?? (marked == Highlight.WordsOf(link.Quotation) ? null : $"“{marked}” is marked instead of “{link.Quotation}”");
            lost.AddRange(wrong is null ? [] : [$"{link.Address}: {wrong}"]);
        }

        return lost;
    }

    private string Whole(string address) => site.Address.AbsoluteUri.TrimEnd('/') + address;
}

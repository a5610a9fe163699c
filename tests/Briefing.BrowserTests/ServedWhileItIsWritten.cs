using System.Collections.Concurrent;
using Briefing.BrowserTests.Browsing;
using Briefing.Cli.Serving;
using Briefing.Theme;
using Microsoft.Playwright;

namespace Briefing.BrowserTests;

/// <summary>A site that is served while it is written, in a browser that stands in the middle of a long page.</summary>
public sealed class ServedWhileItIsWritten(Chromium chromium) : IAsyncLifetime
{
    private const float Limit = 120_000;
    private const string Briefing = "input/briefings/tides.md";
    private const string TopOfParagraph = "() => document.getElementById('p30').getBoundingClientRect().top";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");
    private readonly ConcurrentQueue<string> console = [];
    private LivePreview? preview;
    private IBrowserContext? window;
    private IPage? page;

    private IPage Page => page ?? throw new InvalidOperationException("No page is open yet.");

    public async ValueTask InitializeAsync()
    {
        Put("input/site.yml", "title: Tides\nstandfirst: What a gauge wrote down.\naddress: https://tides.example/\n");
        Put("seeds/gauge.txt", string.Join("\n\n", Enumerable.Range(1, 60).Select(day =>
            $"Day {day}. The gauge rose, stood for a while and fell, and whoever read it wrote a number and nothing more.")));
        Put(Briefing, Written("Sixty days of water."));
        preview = await LivePreview.StartAsync(
            Folders.In(root.FullName), new RazorTheme(), new ListenAddress("127.0.0.1", 0), (_, _) => { }, CancellationToken.None);
        window = await chromium.Browser.NewContextAsync();
        page = await window.NewPageAsync();
        page.SetDefaultTimeout(Limit);
        page.Console += (_, message) => console.Enqueue($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => console.Enqueue(error);
        await page.GotoAsync(preview.Url + "briefings/tides/");
    }

    public async ValueTask DisposeAsync()
    {
        await (window?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (preview?.DisposeAsync() ?? ValueTask.CompletedTask);
        root.Delete(recursive: true);
    }

    [Fact]
    public async Task Shows_a_change_above_and_stays_where_it_was()
    {
        await Page.EvaluateAsync("() => document.getElementById('p30').scrollIntoView({ block: 'start', behavior: 'instant' })");
        await Page.EvaluateAsync("() => scrollBy({ top: 5, behavior: 'instant' })");
        var before = await Page.EvaluateAsync<double>(TopOfParagraph);

        Put(Briefing, Written("Sixty days of water.", "key-points:\n  - text: The gauge never stood still for long.\n  - text: Nobody wrote why.\n"));
        await Page.GetByText("Nobody wrote why.").First.WaitForAsync();
        await Page.WaitForFunctionAsync("top => Math.abs(document.getElementById('p30').getBoundingClientRect().top - top) < 2", before);

        Assert.True(await Page.EvaluateAsync<double>("() => scrollY") > 1000);
        None.Of(console);
    }

    [Fact]
    public async Task Shows_a_mistake_over_the_page_and_takes_it_away()
    {
        var panel = Page.Locator(".preview-mistakes");
        Put(Briefing, Written("Sixty days of water.", "key-pionts: [ ]\n"));
        await panel.WaitForAsync();

        Assert.Contains("key-pionts: [ ]\n^~~~~~~~~~", await panel.Locator("pre").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await Page.GetByText("Sixty days of water.").First.IsVisibleAsync());
        None.Of(await Axe.BarriersOnAsync(Page));

        await panel.Locator("summary").ClickAsync();
        Assert.False(await panel.Locator("pre").First.IsVisibleAsync());

        Put(Briefing, Written("Sixty days of water, mended."));
        await Page.GetByText("Sixty days of water, mended.").First.WaitForAsync();
        Assert.Equal(0, await panel.CountAsync());
        None.Of(console);
    }

    private static string Written(string standfirst, string more = "") =>
        $"---\ntitle: Tides\nstandfirst: {standfirst}\nseed: gauge.txt\nsource: {{ title: The gauge, file: gauge.txt }}\n"
        + $"rights: {{ mode: full, licence: CC0-1.0 }}\n{more}---\n";

    private void Put(string file, string text)
    {
        var path = Path.Combine(root.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

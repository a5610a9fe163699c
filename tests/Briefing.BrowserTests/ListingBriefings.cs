using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Briefing.BrowserTests.Searching;
using Briefing.Theme;

namespace Briefing.BrowserTests;

/// <summary>More briefings than fit beside each other, in windows of many widths.</summary>
public sealed class ListingBriefings(Chromium chromium) : IDisposable
{
    private const string Places = """
        [...document.querySelectorAll('.card a')].map(link => link.getBoundingClientRect()).map(box => [Math.round(box.left), Math.round(box.top)])
        """;

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");

    [Theory]
    [InlineData("")]
    [InlineData("briefings/")]
    public async Task Titles_below_each_other_begin_at_the_same_line(string list)
    {
        LargeSite.Write(7, root.FullName);
        var folders = Folders.In(root.FullName);
        Assert.True(Build.Run(folders, new RazorTheme(), Deployment.AsWritten).Published);
        await using var host = await StaticHost.StartAsync(folders.Output);
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(host.Address, list).AbsoluteUri);

        foreach (var width in new[] { 360, 820, 1000, 1280, 1800 })
        {
            await page.SetViewportSizeAsync(width, 800);
            var places = await page.EvaluateAsync<int[][]>(Places);
            var columns = places.Count(place => place[1] == places[0][1]);

            Assert.Equal(7, places.Length);
            Assert.Equal(columns, places.Select(place => place[0]).Distinct().Count());
        }
    }

    public void Dispose() => root.Delete(recursive: true);
}

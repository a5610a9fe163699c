using System.IO.Compression;
using Briefing.BrowserTests.Browsing;
using Briefing.BrowserTests.Hosting;
using Briefing.Theme;

namespace Briefing.BrowserTests.Searching;

/// <summary>
/// What a browser loads for a query with an empty cache: the page, its style sheet, its script and the files of the index that the query
/// needs, each compressed by gzip at its usual level, which is the least that a host does.
/// </summary>
public sealed class LoadingLittle(Chromium chromium, ITestOutputHelper output) : IDisposable
{
    private const int Limit = 100_000;

    private static readonly string[] Queries = ["{0}", "{0} {1}", "{2}", "{0} {1} {2} {3}", "{0}q"];

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");

    [Theory]
    [InlineData(2)]
    [InlineData(200)]
    [InlineData(2_000)]
    public async Task A_query_loads_less_than_100_kilobytes(int briefings)
    {
        var words = LargeSite.Write(briefings, root.FullName);
        var folders = Folders.In(root.FullName);
        var report = Build.Run(folders, new RazorTheme(), Deployment.AsWritten);
        Assert.True(report.Published);
        await using var host = await StaticHost.StartAsync(folders.Output);

        var index = Directory.EnumerateFiles(Path.Combine(folders.Output, "search"), "*.json").Select(file => new FileInfo(file).Length).ToList();
        output.WriteLine($"{briefings} briefings: {index.Count} files of the index with {index.Sum() / 1000:N0} KB");
        foreach (var query in Queries.Select(query => string.Format(System.Globalization.CultureInfo.InvariantCulture, query, [.. words])))
        {
            var (files, bytes) = await LoadedAsync(host.Address, query);
            output.WriteLine($"  {files} files with {bytes:N0} bytes for “{query}”");
            Assert.InRange(bytes, 1, Limit);
        }
    }

    public void Dispose() => root.Delete(recursive: true);

    private async Task<(int Files, long Bytes)> LoadedAsync(Uri site, string query)
    {
        await using var window = await chromium.Browser.NewContextAsync();
        var page = await window.NewPageAsync();
        var files = new List<Task<byte[]>>();
        page.Response += (_, response) => files.Add(response.BodyAsync());
        var search = await new SearchPage(page, site).AskAsync(query);
        Assert.True(await search.Results.CountAsync() > 0, query);
        await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        return (files.Count, (await Task.WhenAll(files)).Sum(Compressed));
    }

    private static long Compressed(byte[] file)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file);
        }

        return compressed.Length;
    }
}

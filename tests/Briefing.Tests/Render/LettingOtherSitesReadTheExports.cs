namespace Briefing.Tests.Render;

public sealed class LettingOtherSitesReadTheExports : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void Hosts_tell_browsers_so_of_the_exports_and_of_nothing_else()
    {
        var headers = site.Render()["_headers"];

        Assert.EndsWith("\n/town/exports/*\n  Access-Control-Allow-Origin: *\n", headers, StringComparison.Ordinal);
        Assert.Single(headers.Split('\n'), line => line.Contains("Access-Control", StringComparison.Ordinal));
    }

    public void Dispose() => site.Dispose();
}

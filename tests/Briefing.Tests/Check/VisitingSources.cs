using System.Collections.Concurrent;
using Briefing.Check;
using Briefing.Check.Visits;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Briefing.Tests.Check;

/// <summary>A host on this machine stands for all the others.</summary>
public sealed class VisitingSources : IAsyncLifetime
{
    // Port 1 is nobody's.
    private const string Nobody = "127.0.0.1:1";

    private static readonly Manners Patient = Manners.Polite with { Limit = TimeSpan.FromMinutes(2), Pause = TimeSpan.Zero };

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("briefing-");
    private readonly ConcurrentQueue<string> asked = [];
    private readonly Clock clock = new();
    private readonly HttpMessageInvoker client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false });
    private WebApplication host = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        host = builder.Build();
        host.Run(Answer);
        await host.StartAsync();
    }

    [Theory]
    [InlineData("/there")]
    [InlineData("/get-only")]
    [InlineData("/for-now")]
    public async Task A_source_that_is_there_is_not_spoken_of(string path) => Assert.Empty(await Notices(path));

    [Fact]
    public async Task A_source_that_is_gone_is_a_warning_at_the_line_that_names_it()
    {
        var notice = Assert.Single(await Notices("/gone"));

        Assert.Equal(("source-gone", Severity.Warning), (notice.Rule.Id, notice.Rule.Severity));
        Assert.Equal("input/briefings/log-0.md:6:8", notice.Place.ToString());
        Assert.Equal($"{Address}/gone is not there any more: the host answered 410.", notice.Sentence);
    }

    [Fact]
    public async Task An_address_that_stands_in_another_one_too_is_warned_of_where_it_is_written()
    {
        var notice = Assert.Single(await Visit(Patient, $"archived: {Address}/there/{Address}/gone\n  url: {Address}/gone"));

        Assert.Equal("input/briefings/log-0.md:7:8", notice.Place.ToString());
    }

    [Fact]
    public async Task A_source_that_has_moved_for_good_is_told_with_its_new_address()
    {
        var notice = Assert.Single(await Notices("/for-good"));

        Assert.Equal(("source-moved", $"Write {Address}/there."), (notice.Rule.Id, notice.Remedy));
    }

    [Theory]
    [InlineData("/forbidden", "answered 403")]
    [InlineData("/broken", "answered 500")]
    [InlineData("/circle", "sends one on more than 5 times")]
    [InlineData("/away", "sends one on to ftp://lamp.example/log")]
    [InlineData("/nowhere", "sends one on to “//”, which is no address")]
    public async Task A_host_with_a_bad_day_is_no_more_than_a_warning(string path, string reason)
    {
        var notice = Assert.Single(await Notices(path));

        Assert.Equal(("source-unclear", Severity.Warning), (notice.Rule.Id, notice.Rule.Severity));
        Assert.Equal($"Whether {Address}{path} is there could not be told: the host {reason}.", notice.Sentence);
    }

    [Fact]
    public async Task A_host_that_does_not_answer_is_waited_for_only_so_long()
    {
        var notice = Assert.Single(await Notices(Patient with { Limit = TimeSpan.FromMilliseconds(100) }, new Uri(Address + "/silent")));

        Assert.Equal($"Whether {Address}/silent is there could not be told: the host did not answer within 0.1 seconds.", notice.Sentence);
    }

    [Fact]
    public async Task A_host_that_is_not_there_is_no_more_than_a_warning()
    {
        var address = Address;
        await host.StopAsync(TestContext.Current.CancellationToken);

        var notice = Assert.Single(await Notices(Patient, new Uri(address + "/there")));

        Assert.StartsWith(
            $"Whether {address}/there is there could not be told: the host could not be reached: ",
            notice.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_has_too_much_to_do_is_asked_no_more()
    {
        var notices = await Notices("/busy", "/there", "/gone");

        Assert.Equal(["HEAD /busy"], asked);
        Assert.Equal(3, notices.Count(notice => notice.Rule == Rules.SourceUnclear));
    }

    [Fact]
    public async Task What_another_host_does_is_not_blamed_on_the_one_that_sends_on_to_it()
    {
        var notices = await Notices("/elsewhere", "/gone");

        Assert.StartsWith(
            $"Whether {Address}/elsewhere is there could not be told: the host sends one on to {Nobody}, which could not be reached: ",
            notices[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(Rules.SourceGone, notices[1].Rule);
    }

    [Fact]
    public async Task The_page_itself_is_asked_for_only_where_asking_about_it_does_not_help()
    {
        await Notices("/there", "/get-only");

        Assert.Equal(["HEAD /there", "HEAD /get-only", "GET /get-only"], asked);
    }

    [Fact]
    public async Task A_good_answer_is_remembered_and_a_bad_one_is_asked_for_again()
    {
        await Notices("/there", "/for-good", "/gone");
        asked.Clear();

        var notices = await Notices("/there", "/for-good", "/gone");

        Assert.Equal(["HEAD /gone", "GET /gone"], asked);
        Assert.Equal(["source-moved", "source-gone"], notices.Select(notice => notice.Rule.Id));
    }

    [Fact]
    public async Task A_good_answer_is_believed_for_a_week_from_when_it_was_given()
    {
        await Notices("/there");
        clock.Now += TimeSpan.FromDays(6);
        await Notices("/there");
        clock.Now += TimeSpan.FromDays(1) - TimeSpan.FromSeconds(1);
        await Notices("/there");
        Assert.Equal(["HEAD /there"], asked);

        clock.Now += TimeSpan.FromSeconds(1);
        await Notices("/there");

        Assert.Equal(["HEAD /there", "HEAD /there"], asked);
    }

    [Fact]
    public async Task A_damaged_memory_is_an_empty_one()
    {
        await File.WriteAllTextAsync(Path.Combine(root.FullName, "memory.json"), "{ \"x\": 7", TestContext.Current.CancellationToken);

        Assert.Single(await Notices("/gone"));
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await host.DisposeAsync();
        root.Delete(recursive: true);
    }

    private string Address => host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    private async Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        asked.Enqueue($"{context.Request.Method} {path}");
        context.Response.StatusCode = path switch
        {
            "/gone" => 410,
            "/forbidden" => 403,
            "/broken" => 500,
            "/busy" => 503,
            "/get-only" => context.Request.Method == "GET" ? 200 : 405,
            "/for-good" => 301,
            "/for-now" or "/circle" or "/away" or "/elsewhere" or "/nowhere" => 302,
            _ => 200,
        };
        context.Response.Headers.Location = path switch
        {
            "/for-good" or "/for-now" => "/there",
            "/circle" => "/circle",
            "/away" => "ftp://lamp.example/log",
            "/nowhere" => "//",
            "/elsewhere" => $"http://{Nobody}/",
            _ => default(string),
        };
        if (path == "/silent")
        {
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        }
    }

    private Task<IReadOnlyList<Diagnostic>> Notices(params string[] paths) =>
        Notices(Patient, [.. paths.Select(path => new Uri(Address + path))]);

    private Task<IReadOnlyList<Diagnostic>> Notices(Manners manners, params Uri[] links) =>
        Visit(manners, [.. links.Select(link => $"url: {link}")]);

    private Task<IReadOnlyList<Diagnostic>> Visit(Manners manners, params string[] sources)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root.FullName, "input", "briefings")).FullName;
        foreach (var (i, source) in sources.Index())
        {
            File.WriteAllText(
                Path.Combine(folder, $"log-{i}.md"),
                $"---\ntitle: A log\nstandfirst: One sentence.\nseed: log.txt\nsource:\n  {source}\n  title: A log\nrights: {{ mode: link }}\n---\n");
        }

        var visits = new SourceVisits(client, manners, Path.Combine(root.FullName, "memory.json"), clock);
        return Build.Visit(Folders.In(root.FullName), visits, TestContext.Current.CancellationToken);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}

using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>Opens pages of a site in one look, and notes what is wrong with each.</summary>
internal sealed class Visitor(IPage page, Uri site, Look look)
{
    private const string WidestOverflow = """
        () => {
            const room = document.documentElement.clientWidth;
            if (document.documentElement.scrollWidth <= room) return null;
            const wide = [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > room + 0.5);
            return `${document.documentElement.scrollWidth} px in ${room} px: ` + (wide.at(-1)?.outerHTML.slice(0, 160) ?? 'no element');
        }
        """;

    private readonly ConcurrentQueue<Finding> findings = [];
    private string path = "/";

    /// <summary>A visitor with a page of its own in a window.</summary>
    public static async Task<Visitor> InAsync(IBrowserContext window, Uri site, Look look)
    {
        var visitor = new Visitor(await window.NewPageAsync(), site, look);
        visitor.Listen();
        return visitor;
    }

    /// <summary>Opens one path after another, until none is left, and tells what was found.</summary>
    public async Task<IReadOnlyCollection<Finding>> VisitAsync(ConcurrentQueue<string> paths)
    {
        while (paths.TryDequeue(out var next))
        {
            path = next;
            await page.GotoAsync(new Uri(site, path).AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
            await MeasureAsync();
            await FindBarriersAsync();
        }

        return findings;
    }

    private void Listen()
    {
        page.Console += (_, message) => Note(FindingKind.Console, $"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Note(FindingKind.Console, error);
        page.RequestFailed += (_, request) => Note(FindingKind.FailedResponse, $"{request.Url}: {request.Failure}");
        page.Response += (_, response) => NoteIf(!response.Ok, FindingKind.FailedResponse, $"{response.Url}: {response.Status}");
        page.Request += (_, request) => NoteIf(!IsOurs(request.Url), FindingKind.OtherHost, request.Url);
    }

    private async Task MeasureAsync()
    {
        var overflow = await page.EvaluateAsync<string?>(WidestOverflow);
        NoteIf(overflow is not null, FindingKind.Overflow, overflow ?? "");
    }

    private async Task FindBarriersAsync()
    {
        foreach (var barrier in await Axe.BarriersOnAsync(page))
        {
            Note(FindingKind.Barrier, barrier);
        }
    }

    private bool IsOurs(string address) => new Uri(address) is var uri && (uri.Authority == site.Authority || uri.Scheme is "data" or "blob");

    private void Note(FindingKind kind, string sentence) => findings.Enqueue(new Finding(kind, path, look, sentence));

    private void NoteIf(bool wrong, FindingKind kind, string sentence)
    {
        if (wrong)
        {
            Note(kind, sentence);
        }
    }
}

using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>A file that a page has asked for and does not get, until this is let go.</summary>
internal sealed class Held : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly IPage page;
    private readonly string file;
    private readonly TaskCompletionSource asked = new();
    private readonly TaskCompletionSource free = new();

    private Held(IPage page, string file) => (this.page, this.file) = (page, file);

    /// <summary>Does what makes the page ask for the file, and waits until it has.</summary>
    public static async Task<Held> OnAsync(IPage page, string file, Func<Task> ask)
    {
        var held = new Held(page, file);
        await page.RouteAsync(file, async route =>
        {
            held.asked.TrySetResult();
            await held.free.Task;
            await route.ContinueAsync();
        });
        await ask();
        await held.asked.Task.WaitAsync(Patience);
        return held;
    }

    /// <summary>Lets the file come, and the page take it in.</summary>
    public async ValueTask DisposeAsync()
    {
        var late = page.WaitForResponseAsync(file);
        free.SetResult();
        await (await late).FinishedAsync();
        await page.EvaluateAsync("() => new Promise(done => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); })");
    }
}

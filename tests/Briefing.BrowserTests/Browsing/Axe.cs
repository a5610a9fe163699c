using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>axe-core, asked for every rule of WCAG 2.2 up to level AA and for its best practices.</summary>
internal static class Axe
{
    private const string Run = """
        async () => {
            const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
            const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
            const examples = nodes => nodes.slice(0, 3).map(node => node.html).join(' | ');
            return result.violations.map(({ id, help, nodes }) => `${id}, ${nodes.length} times: ${help}: ${examples(nodes)}`);
        }
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>The barriers on a page.</summary>
    public static async Task<string[]> BarriersOnAsync(IPage page)
    {
        // In the page itself: the package's own runner opens a second page for each run, and takes twice as long.
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}

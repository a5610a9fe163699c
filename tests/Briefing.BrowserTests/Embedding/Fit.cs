using Microsoft.Playwright;

namespace Briefing.BrowserTests.Embedding;

/// <summary>How the content of a frame fits into it.</summary>
internal static class Fit
{
    private const string Across = "() => document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth";
    private const string Exactly = "() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height)";
    private static readonly FrameWaitForFunctionOptions Patience = new() { Timeout = 10_000 };

    /// <summary>Whether the content is no wider than the frame.</summary>
    public static async Task<bool> FitsAcrossAsync(this IFrame frame) => await frame.EvaluateAsync<int>(Across) <= 0;

    /// <summary>Whether the frame becomes exactly as high as its content.</summary>
    public static Task<bool> BecomesAsHighAsItsContentAsync(this IFrame frame) => ComesTrueAsync(frame, Exactly);

    /// <summary>Whether the frame becomes as high as its content, but at least 200 and at most 1000 pixels: all that WordPress gives.</summary>
    public static Task<bool> BecomesAsHighAsWordPressAllowsAsync(this IFrame frame) =>
        ComesTrueAsync(frame, "() => innerHeight === Math.min(1000, Math.max(200, Math.ceil(document.body.getBoundingClientRect().height)))");

    private static async Task<bool> ComesTrueAsync(IFrame frame, string claim)
    {
        try
        {
            await frame.WaitForFunctionAsync(claim, null, Patience);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }
}

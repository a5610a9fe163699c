using System.Diagnostics;
using Microsoft.Playwright;

namespace Briefing.BrowserTests.Browsing;

/// <summary>A page as it is printed.</summary>
internal static class Paper
{
    /// <summary>The words on paper, laid out as they are there; a form feed ends each sheet.</summary>
    public static async Task<string> PrintAsync(IPage page)
    {
        var pdf = await page.PdfAsync(new() { Format = "A4" });
        using var reader = Process.Start(
            new ProcessStartInfo("pdftotext", "-layout - -") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var text = reader.StandardOutput.ReadToEndAsync();
        await reader.StandardInput.BaseStream.WriteAsync(pdf);
        reader.StandardInput.Close();
        await reader.WaitForExitAsync();
        return await text;
    }
}

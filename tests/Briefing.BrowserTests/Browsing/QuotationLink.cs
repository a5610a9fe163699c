using AngleSharp.Html.Parser;

namespace Briefing.BrowserTests.Browsing;

/// <summary>A link from a quotation to where it stands.</summary>
/// <param name="Address">The path and the fragment as the page has them: as a <see cref="Uri"/> it would lose the escapes of hyphens.</param>
/// <param name="Quotation">The words that it promises to lead to.</param>
internal sealed record QuotationLink(string Address, string Quotation)
{
    /// <summary>The <c>id</c> of the paragraph that it names.</summary>
    public string Paragraph => Address[(Address.IndexOf('#', StringComparison.Ordinal) + 1)..].Split(":~:")[0];

    /// <summary>Those of some pages that stay on the site, each once.</summary>
    public static async Task<IReadOnlyList<QuotationLink>> OnAsync(IEnumerable<string> paths, Uri site)
    {
        using var client = new HttpClient();
        var pages = await Task.WhenAll(paths.Where(path => path != "/404.html").Select(async path =>
        {
            var document = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(site, path)));
            return document.QuerySelectorAll(".evidence a").Select(link =>
                new QuotationLink(link.GetAttribute("href")!, link.QuerySelector(".quoted")!.TextContent[1..^1]));
        }));
        return [.. pages.SelectMany(links => links).Where(link => link.Address.StartsWith('/')).Distinct()];
    }
}

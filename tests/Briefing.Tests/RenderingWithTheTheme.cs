using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Theme;

namespace Briefing.Tests;

/// <summary>
/// The theme that this project brings along, on the whole site of <c>expected/lighthouse</c>: its structure alone. Its HTML follows the look
/// and changes with it, so no expected file holds it; what the pages say is expected of the plain theme.
/// </summary>
public sealed class RenderingWithTheTheme : IDisposable
{
    private readonly SiteFolder site = new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse"));

    [Fact]
    public void It_makes_a_page_wherever_the_plain_theme_makes_one()
    {
        var plain = Checkout.OfTests("expected", "lighthouse", "published");

        Assert.Equal(
            Published.In(plain).Keys
                .Where(file => file.EndsWith(".html", StringComparison.Ordinal))
                .Where(file => !file.StartsWith("exports/", StringComparison.Ordinal)),
            Pages().Select(page => page.File));
    }

    [Fact]
    public void Every_page_has_a_language_a_title_a_main_part_and_one_heading_of_the_first_level() =>
        Assert.All(Pages(), page =>
        {
            Assert.Equal("en-GB", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.NotEqual("", page.Document.Title);
            Assert.Single(page.Document.QuerySelectorAll("main"));
            Assert.NotEqual("", Assert.Single(page.Document.QuerySelectorAll("h1")).TextContent.Trim());
        });

    [Fact]
    public void No_id_stands_twice_on_a_page() =>
        Assert.All(Pages(), page =>
        {
            var ids = page.Document.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
        });

    [Fact]
    public void Every_link_within_the_site_leads_to_a_page_and_to_a_place_on_it()
    {
        var pages = Pages().ToDictionary(page => page.File, page => page.Document);
        var dead =
            from page in pages
            from link in page.Value.QuerySelectorAll("a[href]")
                .Select(link => new Uri(new Uri($"https://lamp.example/book/{page.Key}"), link.GetAttribute("href")))
            where link.Host == "lamp.example" && link.AbsolutePath.StartsWith("/book/", StringComparison.Ordinal)
            let file = link.AbsolutePath["/book/".Length..] is var path && (path.Length == 0 || path.EndsWith('/')) ? path + "index.html" : path
            let id = Uri.UnescapeDataString(link.Fragment.TrimStart('#').Split(":~:")[0])
            where Path.GetExtension(file) == ".html" && (!pages.TryGetValue(file, out var to) || (id.Length > 0 && to.GetElementById(id) is null))
            select $"{page.Key}: {link}";

        Assert.Equal([], dead);
    }

    public void Dispose() => site.Dispose();

    private List<(string File, IDocument Document)> Pages()
    {
        var report = site.Build(new RazorTheme());
        Assert.Equal("", Told.By(report.Diagnostics));
        return [.. Published.In(site.Folders.Output)
            .Where(pair => pair.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(pair => (pair.Key, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(pair.Value))))];
    }
}

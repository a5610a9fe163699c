using System.Text.Json;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.Render;

public sealed class CitingBriefings : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void Cites_the_briefing_on_its_page_by_its_last_change() => Assert.Contains(
        "<dd>Lindqvist, M., &amp; Harbour Society. (2024, May). <em>The last ferry</em>. A harbour town. "
        + "https://harbour.example/town/briefings/last-ferry/</dd>",
        site.Render()["briefings/last-ferry/index.html"], StringComparison.Ordinal);

    [Fact]
    public void Cites_the_document_among_the_sources() => Assert.Contains(
        "<dd>Okoro, T. (ca. 2024, March). <em>Ferry stops</em>. Town Crier. https://crier.example/ferry</dd>",
        site.Render()["sources/index.html"], StringComparison.Ordinal);

    [Theory]
    [InlineData("BibTeX", "last-ferry.bib", "@online{last-ferry,")]
    [InlineData("RIS", "last-ferry.ris", "TY  - ELEC\r\nID  - last-ferry\r\n")]
    [InlineData("CSL-JSON", "last-ferry.json", "[\n  {\n    \"id\": \"last-ferry\",")]
    public void Holds_a_record_for_reference_managers_in_the_page(string format, string file, string expected)
    {
        var page = new HtmlParser().ParseDocument(site.Render()["briefings/last-ferry/index.html"]);
        var link = page.QuerySelector($"a[download='{file}']")!;

        Assert.Equal($"Save as {format}", link.TextContent);
        Assert.StartsWith(expected, Uri.UnescapeDataString(link.GetAttribute("href")!.Split(',', 2)[1]), StringComparison.Ordinal);
        Assert.StartsWith(expected.ReplaceLineEndings("\n"), link.NextElementSibling!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bib")]
    [InlineData("ris")]
    [InlineData("json")]
    public void Links_files_of_the_whole_site_from_its_sources(string ending)
    {
        var files = site.Render();

        Assert.Contains($"href=\"/town/exports/citations.{ending}\"", files["sources/index.html"], StringComparison.Ordinal);
        Assert.Contains("The last ferry", files[$"exports/citations.{ending}"], StringComparison.Ordinal);
        Assert.Contains("Ferry stops", files[$"exports/citations.{ending}"], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_source_of_a_briefing_as_no_other_briefing_can_be_named()
    {
        site.Put("input/briefings/last-ferry-source.md", """
            ---
            title: Where it was told
            standfirst: The town's paper.
            seed: ferry.txt
            source: { title: Ferry stops }
            rights: { mode: full, licence: CC-BY-4.0 }
            published: 2024-04-03
            ---
            """);

        var cited = JsonDocument.Parse(site.Render()["exports/citations.json"]).RootElement.EnumerateArray();
        Assert.Equal(
            ["last-ferry-source", "last-ferry-source_source", "last-ferry", "last-ferry_source"],
            cited.Select(record => record.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("\"Lindqvist, Mara\"", "input/site.yml:4:12: bad-value: “Lindqvist, Mara” has a comma, so that it is not clear who is meant.")]
    [InlineData(
        "{ name: Mara Lindqvist, family: Okoro }",
        "input/site.yml:4:44: bad-value: “Okoro” is neither the beginning nor the end of “Mara Lindqvist”.")]
    [InlineData("{ family: Okoro }", "input/site.yml:4:12: missing-field: The key “name” is missing.")]
    [InlineData("{ organization: Harbour Society }", "input/site.yml:4:14: unknown-key: There is no key “organization” here.")]
    public void Refuses_an_author_that_cannot_be_cited(string author, string expected)
    {
        site.Put("input/site.yml", $"""
            title: A harbour town
            standfirst: Why the ferries stopped.
            address: https://harbour.example/town/
            authors: [ {author} ]
            """);

        Assert.Contains(expected, site.Notices());
    }

    public void Dispose() => site.Dispose();
}

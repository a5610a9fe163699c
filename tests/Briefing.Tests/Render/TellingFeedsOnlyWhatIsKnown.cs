using System.Text.Json;
using System.Xml.Linq;

namespace Briefing.Tests.Render;

public sealed class TellingFeedsOnlyWhatIsKnown : IDisposable
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly HarbourSite site = new();

    [Theory]
    [InlineData("")]
    [InlineData("published: ../2024")]
    public void A_briefing_whose_date_is_not_known_is_in_the_feed_that_can_do_without(string dates)
    {
        site.Put("input/briefings/last-ferry.md", Undated(dates));
        var files = site.Render();

        Assert.Empty(XDocument.Parse(files["feed.xml"]).Descendants(Atom + "entry"));
        var item = JsonDocument.Parse(files["feed.json"]).RootElement.GetProperty("items").EnumerateArray().Single();
        Assert.Equal(["id", "url", "title", "content_text"], item.EnumerateObject().Select(property => property.Name));
    }

    [Fact]
    public void A_date_of_change_alone_is_told_alone()
    {
        site.Put("input/briefings/last-ferry.md", Undated("updated: 2024-05-03"));
        var files = site.Render();

        var entry = XDocument.Parse(files["feed.xml"]).Descendants(Atom + "entry").Single();
        Assert.Equal("2024-05-03T00:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Null(entry.Element(Atom + "published"));
        Assert.DoesNotContain("date_published", files["feed.json"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_that_names_no_author_is_the_author_that_a_feed_must_have()
    {
        site.Put(
            "input/site.yml",
            "title: A harbour town\nstandfirst: Why the ferries stopped.\naddress: https://harbour.example/town/\n"
            + "quotations: { share: 50 }\n");

        Assert.Equal("A harbour town", XDocument.Parse(site.Render()["feed.xml"]).Root!.Element(Atom + "author")!.Value);
    }

    [Fact]
    public void The_fifty_that_changed_last_are_told_newest_first()
    {
        for (var day = 1; day <= 51; day++)
        {
            site.Put($"input/briefings/day-{day:00}.md", Undated($"published: {new DateOnly(2025, 1, 1).AddDays(day):yyyy-MM-dd}"));
        }

        var ids = JsonDocument.Parse(site.Render()["feed.json"]).RootElement
            .GetProperty("items")
            .EnumerateArray()
            .Select(item => item.GetProperty("url").GetString()!)
            .ToList();

        Assert.Equal(50, ids.Count);
        Assert.EndsWith("/briefings/day-51/", ids[0], StringComparison.Ordinal);
        Assert.EndsWith("/briefings/day-02/", ids[^1], StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private static string Undated(string dates) => $$"""
        ---
        title: The last ferry
        standfirst: The harbour master explains.
        seed: ferry.txt
        source: { title: Ferry stops }
        rights: { mode: full, licence: CC-BY-4.0 }
        {{dates}}
        ---
        """;
}

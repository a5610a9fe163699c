using System.Text.Json;
using System.Text.RegularExpressions;
using Briefing.Model.Wording;
using Briefing.Render.Pages;
using Briefing.Theme;

namespace Briefing.Tests.Render;

public sealed class TellingMachinesWhatAPageIs : IDisposable
{
    private const string Root = "https://harbour.example/town/";

    private readonly HarbourSite site = new();

    [Theory]
    [InlineData("index.html", "WebSite")]
    [InlineData("briefings/last-ferry/index.html", "Article,LearningResource;CreativeWork;BreadcrumbList")]
    [InlineData("timeline/index.html", "Event;Event;Event;BreadcrumbList")]
    [InlineData("glossary/index.html", "DefinedTermSet;BreadcrumbList")]
    [InlineData("glossary/harbour-master/index.html", "DefinedTerm;BreadcrumbList")]
    [InlineData("sources/index.html", "BreadcrumbList")]
    [InlineData("compare/when-back/index.html", "BreadcrumbList")]
    public void Names_the_types_of_each_page(string file, string expected) =>
        Assert.Equal(expected, string.Join(';', Things(file).Select(TypesOf)));

    [Fact]
    public void Says_of_a_briefing_what_the_site_knows_of_it()
    {
        var things = Things("briefings/last-ferry/index.html");
        var article = things[0];

        Assert.Equal("The last ferry", article.GetProperty("headline").GetString());
        Assert.Equal("The harbour master explains.", article.GetProperty("description").GetString());
        Assert.Equal("2024-04-02", article.GetProperty("datePublished").GetString());
        Assert.Equal("2024-05", article.GetProperty("dateModified").GetString());
        Assert.Equal("Lindqvist", article.GetProperty("author")[0].GetProperty("familyName").GetString());
        Assert.Equal("Harbour Society", article.GetProperty("publisher").GetProperty("name").GetString());
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", article.GetProperty("license").GetString());
        Assert.Equal(Root + "glossary/harbour-master/", article.GetProperty("about").GetProperty("@id").GetString());
        Assert.Equal(Root + "#site", article.GetProperty("isPartOf").GetProperty("@id").GetString());
        Assert.Equal(article.GetProperty("isBasedOn").GetProperty("@id").GetString(), things[1].GetProperty("@id").GetString());
        Assert.Equal(article.GetProperty("citation").GetProperty("@id").GetString(), things[1].GetProperty("@id").GetString());
    }

    [Fact]
    public void Claims_no_licence_of_the_site_s_own_for_the_text_of_somebody_else()
    {
        using var log = new LighthouseSite("{ mode: full, permission: By letter }");
        log.Put("input/site.yml", "title: Lamps\nstandfirst: S\naddress: https://lamp.example/\nlicence: CC-BY-4.0\n");
        Assert.True(log.Build(new RazorTheme()).Published);

        var page = File.ReadAllText(Path.Combine(log.Folders.Output, "briefings", "winter", "index.html"));
        var script = Regex.Match(page, """<script type="application/ld\+json">(.*?)</script>""").Groups[1].Value;
        var data = JsonDocument.Parse(script).RootElement.GetProperty("@graph")[0];

        Assert.True(data.TryGetProperty("wordCount", out _));
        Assert.False(data.TryGetProperty("license", out _));
    }

    [Fact]
    public void Says_of_a_source_only_dates_that_are_beyond_doubt()
    {
        var source = Things("briefings/last-ferry/index.html")[1];

        Assert.Equal("Ferry stops", source.GetProperty("name").GetString());
        Assert.Equal("https://crier.example/ferry", source.GetProperty("url").GetString());
        Assert.False(source.TryGetProperty("datePublished", out _));
    }

    [Fact]
    public void Dates_events_only_where_ISO_8601_can()
    {
        var events = Things("timeline/index.html").Take(3).ToDictionary(thing => thing.GetProperty("name").GetString()!, Dates);

        Assert.Equal(("2024-03", null), events["The ferry stops"]);
        Assert.Equal(("2019", "2023-06-30"), events["Fewer and fewer passengers"]);
        Assert.Equal((null, null), events["The ferry begins"]);
    }

    [Fact]
    public void Leads_from_the_first_page_to_a_term()
    {
        var steps = Things("glossary/harbour-master/index.html")[1].GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(["A harbour town", "Glossary", "harbour master"], steps.Select(step => step.GetProperty("name").GetString()));
        Assert.Equal([Root, Root + "glossary/", Root + "glossary/harbour-master/"], steps.Select(step => step.GetProperty("item").GetString()));
        Assert.Equal([1, 2, 3], steps.Select(step => step.GetProperty("position").GetInt32()));
    }

    [Fact]
    public void Leads_to_a_later_page_of_a_list_by_way_of_its_first()
    {
        using var folder = SiteFolder.Minimal();
        var masthead = folder.Related().Masthead;
        var (routes, pager) = (masthead.Routes, new Pager(2, 2, null, null));
        Page[] pages =
        [
            new Page.BriefingList(FrameOf(routes.BriefingList(2)), [], pager),
            new Page.SourceList(FrameOf(routes.SourceList(2)), [], pager) { HasQuotations = true },
            new Page.Search(FrameOf(routes.SearchPage(2)), [], [], pager),
        ];

        Assert.Equal(["Briefings", "Sources", "Search"], pages.Select(page => Data(page).RootElement
            .GetProperty("@graph")[0].GetProperty("itemListElement")[1].GetProperty("name").GetString()));

        Frame FrameOf(Route route) => new(masthead, route, "Page 2", "", DateWording.For("en"));

        static JsonDocument Data(Page page) => JsonDocument.Parse(new Output("data", bytes => page.StructuredData!(bytes)).Content());
    }

    [Fact]
    public void Cannot_be_ended_by_what_an_author_writes()
    {
        var page = site.Render()["glossary/harbour-master/index.html"];

        Assert.Equal(
            "Who runs a harbour & </script> its ferries.",
            HarbourSite.DataIn(page).GetProperty("@graph")[0].GetProperty("description").GetString());
        Assert.Contains("\\u003C/script\\u003E its ferries.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_nothing_of_an_address_that_leads_nowhere() =>
        Assert.DoesNotContain("application/ld+json", site.Render()["404.html"], StringComparison.Ordinal);

    public void Dispose() => site.Dispose();

    private List<JsonElement> Things(string file)
    {
        var data = HarbourSite.DataIn(site.Render()[file]);
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        return [.. data.GetProperty("@graph").EnumerateArray()];
    }

    private static string TypesOf(JsonElement thing) => thing.GetProperty("@type") is { ValueKind: JsonValueKind.Array } types
        ? string.Join(',', types.EnumerateArray().Select(type => type.GetString()))
        : thing.GetProperty("@type").GetString()!;

    private static (string?, string?) Dates(JsonElement thing) => (Text(thing, "startDate"), Text(thing, "endDate"));

    private static string? Text(JsonElement thing, string name) => thing.TryGetProperty(name, out var value) ? value.GetString() : null;
}

using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Briefing.Model;

namespace Briefing.Tests.Render;

public sealed class OfferingEmbeds : IDisposable
{
    private const string Here = "https://harbour.example/town/";

    private readonly HarbourSite site = new();

    [Fact]
    public void Everything_that_can_stand_alone_has_an_embed() => Assert.Equal(
        [
            "embed/briefings/last-ferry/index.html",
            "embed/compare/when-back/index.html",
            "embed/events/fewer-and-fewer-passengers/index.html",
            "embed/events/the-ferry-begins/index.html",
            "embed/events/the-ferry-stops/index.html",
            "embed/glossary/concept/index.html",
            "embed/glossary/index.html",
            "embed/terms/harbour-master/index.html",
            "embed/timeline/actors/harbour-master/index.html",
            "embed/timeline/briefings/last-ferry/index.html",
            "embed/timeline/index.html",
            "embed/timeline/periods/the-1970s/index.html",
            "embed/timeline/periods/the-2010s/index.html",
            "embed/timeline/periods/the-2020s/index.html",
        ],
        site.Render().Keys
            .Where(file => file.StartsWith("embed/", StringComparison.Ordinal) && file.EndsWith(".html", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void Where_there_is_one_document_every_embed_names_it()
    {
        Assert.Contains("Drawn from Tom Okoro, Ferry stops.", Text("embed/timeline/index.html"), StringComparison.Ordinal);

        site.Put("seeds/tide.txt", "The tide is high at noon.\n");
        site.Put(
            "input/briefings/tide.md",
            "---\ntitle: The tide\nstandfirst: High at noon.\nseed: tide.txt\nsource: { title: Tides }\n"
            + "rights: { mode: full, licence: CC-BY-4.0 }\npublished: 2024-04-03\n---\n");

        Assert.Contains("Drawn from the documents that the site lists.", Text("embed/timeline/index.html"), StringComparison.Ordinal);

        string Text(string file) => Read(site.Render()[file]).QuerySelector("footer")!.TextContent;
    }

    [Fact]
    public void A_timeline_without_events_and_a_glossary_without_terms_are_not_offered()
    {
        site.LeaveOutTermsAndEvents();
        var files = site.Render();

        Assert.DoesNotContain(files.Keys, file => file.StartsWith("embed/timeline/", StringComparison.Ordinal));
        Assert.DoesNotContain(files.Keys, file => file.StartsWith("embed/glossary/", StringComparison.Ordinal));
        Assert.Null(Read(files["timeline/index.html"]).QuerySelector(".embed-this"));
        Assert.Null(Read(files["glossary/index.html"]).QuerySelector(".embed-this"));
    }

    [Fact]
    public void Each_hands_other_sites_one_quotation_and_one_frame_that_lead_to_files_of_the_site()
    {
        var files = site.Render();
        var descriptions = files.Where(file => file.Key.EndsWith("oembed.json", StringComparison.Ordinal)).ToList();

        Assert.Equal(14, descriptions.Count);
        Assert.All(descriptions, description =>
        {
            var body = new HtmlParser().ParseDocument(JsonDocument.Parse(description.Value).RootElement.GetProperty("html").GetString()!).Body!;
            Assert.Equal(["BLOCKQUOTE", "IFRAME"], body.Children.Select(child => child.TagName));
            Assert.Contains(FileAt(body.QuerySelector("iframe")!.GetAttribute("src")!), files.Keys);
            Assert.Contains(FileAt(body.QuerySelector("blockquote a")!.GetAttribute("href")!), files.Keys);
        });
    }

    [Fact]
    public void Each_page_that_offers_an_embed_names_a_description_that_is_there()
    {
        var files = site.Render();
        var named = files.Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(file => new HtmlParser().ParseDocument(file.Value).QuerySelector("link[type='application/json+oembed']")?.GetAttribute("href"))
            .OfType<string>()
            .Select(address => address.Split('?')[0][Here.Length..])
            .Distinct();

        Assert.Equal(
            files.Keys.Where(file => file.EndsWith("oembed.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
            named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void On_a_preview_other_sites_are_handed_the_preview_and_search_engines_the_site()
    {
        using var preview = new HarbourSite(new Deployment(null, SiteUrl.TryParse("https://preview.example/town/"), Indexed: false));

        var files = preview.Render();
        var embed = Read(files["embed/terms/harbour-master/index.html"]);

        Assert.Contains(
            "<iframe src=\\\"https://preview.example/town/embed/terms/harbour-master/\\\"",
            files["glossary/harbour-master/oembed.json"], StringComparison.Ordinal);
        Assert.StartsWith(
            "https://preview.example/town/glossary/harbour-master/oembed.json?url=",
            embed.QuerySelector("[type='application/json+oembed']")!.GetAttribute("href")!, StringComparison.Ordinal);
        Assert.Equal("https://harbour.example/town/glossary/harbour-master/", embed.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void No_embed_is_listed_for_search_engines() => Assert.DoesNotContain("/embed/", site.Render()["sitemap.xml"], StringComparison.Ordinal);

    [Fact]
    public void Of_a_long_timeline_the_whole_shows_the_beginning_of_each_period_and_a_period_as_many_events_as_suit_a_frame()
    {
        site.Put("input/timeline/all.yml", string.Concat(Enumerable.Range(0, 260).Select(number =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"- {{ date: {(number < 30 ? 1900 : 2000) + (number % 90)}, title: Voyage {number}, actors: [ harbour-master ] }}\n"))));
        site.Put(
            "input/site.yml",
            "title: A town\nstandfirst: By the sea.\naddress: https://harbour.example/town/\n"
            + "eras: [ { name: Sail, from: 1900, until: 1999 }, { name: Steam, from: 2000, until: 2100 } ]\n");

        var files = site.Render();

        Assert.Equal(6, Read(files["embed/timeline/index.html"]).QuerySelectorAll(".digest li").Length);
        Assert.Equal(30, Read(files["embed/timeline/periods/sail/index.html"]).QuerySelectorAll(".events > li").Length);
        var steam = Read(files["embed/timeline/periods/steam/index.html"]);
        Assert.Equal(200, steam.QuerySelectorAll(".events > li").Length);
        Assert.Equal("All 230 events", steam.QuerySelector("main .more")!.TextContent);
        Assert.Equal("All 260 events", Read(files["embed/timeline/actors/harbour-master/index.html"]).QuerySelector("main .more")!.TextContent);
    }

    [Fact]
    public void A_briefing_that_has_moved_takes_its_embeds_along()
    {
        site.Put("input/briefings/last-ferry.md", $"""
            ---
            title: The last ferry
            standfirst: It stopped.
            seed: ferry.txt
            source: {"{ title: Ferry stops }"}
            rights: {"{ mode: full, licence: CC-BY-4.0 }"}
            aliases: [ /briefings/ferry/, /ferry/ ]
            ---
            """);

        Assert.Equal(
            """
            /town/briefings/ferry/ /town/briefings/last-ferry/ 301
            /town/ferry/ /town/briefings/last-ferry/ 301
            /town/embed/briefings/ferry/ /town/embed/briefings/last-ferry/ 301
            /town/embed/timeline/briefings/ferry/ /town/embed/timeline/briefings/last-ferry/ 301

            """.ReplaceLineEndings("\n"),
            site.Render()["_redirects"]);
    }

    public void Dispose() => site.Dispose();

    private static string FileAt(string address) => address.Split('#')[0][Here.Length..] + "index.html";

    private static AngleSharp.Html.Dom.IHtmlDocument Read(string html) => new HtmlParser().ParseDocument(html);
}

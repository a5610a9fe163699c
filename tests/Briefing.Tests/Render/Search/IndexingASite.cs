using AngleSharp.Html.Parser;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Render.Search;

public sealed class IndexingASite
{
    [Fact]
    public void Everything_with_a_name_can_be_found()
    {
        using var folder = Lighthouse();
        var found = new SearchedSite(folder.Related()).Documents;

        Assert.Equal(
            ["term", "term", "briefing", "comparison", "event", "event", "event", .. Enumerable.Repeat("page", 7), "source"],
            found.Select(document => document.Kind));
        Assert.Equal(
            ["argand lamp", "North Rock", "A winter at the lamp", "How long did the oil last?"],
            found.Take(4).Select(document => document.Title));
    }

    [Fact]
    public void The_pages_that_every_site_has_can_be_found_by_their_names_and_by_what_they_hold()
    {
        using var folder = Lighthouse();
        var site = new SearchedSite(folder.Related());

        Assert.Equal("Timeline", site.TitlesWith("timeline")[0]);
        Assert.Equal("Glossary", site.TitlesWith("glossary")[0]);
        Assert.Equal("Compare", site.TitlesWith("comparisons")[0]);
        Assert.Equal("Sources", site.TitlesWith("sources")[0]);
        Assert.All(["moodle", "canvas", "wordpress", "course"], word => Assert.Equal("Put this in your course", site.TitlesWith(word)[0]));
    }

    [Fact]
    public void What_is_found_stands_where_its_address_says()
    {
        using var folder = Lighthouse();
        var site = folder.Related();
        var pages = Renderer.Render(site, new RazorTheme()).All
            .Where(output => output.File.EndsWith("index.html", StringComparison.Ordinal))
            .ToDictionary(
                output => "/book/" + output.File[..^"index.html".Length],
                output => new HtmlParser().ParseDocument(new MemoryStream(output.Content().ToArray())));

        var places = new SearchedSite(site).Documents
            .SelectMany(document => document.Texts
                .Select(text => text[0])
                .Where(id => id.Length > 0)
                .Select(id => $"{document.Address}#{id}")
                .Prepend(document.Address))
            .Select(address => address.Split('#'))
            .ToList();

        Assert.True(places.Count > 15);
        Assert.All(places, place => Assert.True(
            place is [var path] ? pages.ContainsKey(path) : pages[place[0]].GetElementById(place[1]) is not null,
            string.Join('#', place)));
    }

    [Fact]
    public void A_text_is_parted_into_sentences()
    {
        using var folder = Lighthouse();
        var log = new SearchedSite(folder.Related()).Documents.Single(document => document.Kind == "briefing").Texts;

        Assert.Contains(
            ["p2", "Three ships passed before dawn, and one of them asked for water.", "Nobody aboard had a chart of the North Rock."],
            log);
    }

    [Fact]
    public void A_name_says_more_than_a_heading_and_a_heading_more_than_a_text()
    {
        using var folder = Lighthouse()
            .Put("input/pages/herring.md", "---\ntitle: Herring\n---\nA fish.\n")
            .Put("input/pages/fish.md", "---\ntitle: Fish\nstandfirst: Of herring.\n---\nMany.\n")
            .Put("input/pages/market.md", "---\ntitle: A market\n---\nHerring, herring, herring and herring.\n")
            .Put(
                "input/glossary/north-rock.md",
                "---\nterm: North Rock\nspellings: [ Herring Rock ]\nkind: place\n---\nA rock that is dry at low water only.\n");

        Assert.Equal(["Herring", "North Rock", "Fish", "A market"], new SearchedSite(folder.Related()).TitlesWith("herring"));
    }

    [Fact]
    public void Words_that_a_hyphen_joins_are_found_written_as_one()
    {
        using var folder = Lighthouse().Put("input/pages/low.md", "---\ntitle: Low\n---\nA low-tide shoal is a low – tide – shoal.\n");
        var words = new SearchedSite(folder.Related()).Words;

        Assert.Contains("lowtide", words);
        Assert.DoesNotContain("tideshoal", words);
    }

    [Fact]
    public void Of_a_seed_that_is_withheld_nothing_can_be_found()
    {
        using var site = new LighthouseSite("{ mode: digest }");
        site.Build(new RazorTheme());
        var output = Path.Combine(site.Folders.Output, "search");

        Assert.NotEmpty(Directory.EnumerateFiles(output, "briefing-*.json"));
        Assert.All(
            Directory.EnumerateFiles(output, "*.json"),
            file => Assert.DoesNotContain("harbour", File.ReadAllText(file), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_document_can_be_found_by_who_wrote_and_who_published_it()
    {
        using var folder = SiteFolder.Minimal().Put(
            "input/briefings/winter.md",
            "---\ntitle: A winter\nstandfirst: S.\nseed: winter-log.txt\nsource: { title: The log, author: Ann Lee, outlet: Gazette }\n"
            + "rights: { mode: full, licence: CC0-1.0 }\n---\n");
        var site = new SearchedSite(folder.Related());

        Assert.All(["lee", "gazette"], word => Assert.Equal(["The log"], site.TitlesWith(word)));
    }

    [Fact]
    public void Corrections_begin_with_the_words_of_names()
    {
        using var folder = Lighthouse();
        var corrections = new SearchedSite(folder.Related()).Corrections;

        Assert.Contains("argand", corrections.Take(25));
        Assert.True(corrections.ToList().IndexOf("argand") < corrections.ToList().IndexOf("chimney"));
        Assert.DoesNotContain(corrections, word => word.Length < 4);
    }

    private static SiteFolder Lighthouse() => new SiteFolder().Overlay(Checkout.OfTests("expected", "lighthouse"));
}

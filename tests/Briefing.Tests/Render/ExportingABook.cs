using System.Xml.Linq;

namespace Briefing.Tests.Render;

public sealed class ExportingABook : IDisposable
{
    private const string Package = "EPUB/package.opf";

    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private readonly HarbourSite site = new();

    [Fact]
    public void It_says_first_that_it_is_a_book_and_where_its_package_is()
    {
        var files = site.Unpack("exports/site.epub");

        Assert.Equal(("mimetype", "application/epub+zip"), files[0]);
        var container = XDocument.Parse(files.Single(file => file.Name == "META-INF/container.xml").Text);
        Assert.Equal(
            Package,
            container.Descendants().Single(element => element.Name.LocalName == "rootfile").Attribute("full-path")!.Value);
    }

    [Fact]
    public void It_says_who_made_it_how_it_may_be_used_and_when_it_last_changed()
    {
        var metadata = PackageFile().Root!.Element(Opf + "metadata")!;

        Assert.Equal("A harbour town", metadata.Element(DublinCore + "title")!.Value);
        Assert.Equal("https://harbour.example/town/", metadata.Element(DublinCore + "identifier")!.Value);
        Assert.Equal(["Mara Lindqvist", "Harbour Society"], metadata.Elements(DublinCore + "creator").Select(creator => creator.Value));
        Assert.Equal("2024-05-01", metadata.Element(DublinCore + "date")!.Value);
        Assert.Contains("CC BY 4.0", metadata.Element(DublinCore + "rights")!.Value, StringComparison.Ordinal);
        Assert.Equal(
            "2024-05-01T00:00:00Z",
            metadata.Elements(Opf + "meta").Single(meta => meta.Attribute("property")!.Value == "dcterms:modified").Value);
    }

    [Fact]
    public void A_page_of_the_site_itself_has_its_standfirst_and_a_briefing_its_changes()
    {
        site.Put("input/pages/about.md", "---\ntitle: About\nstandfirst: Who we are.\n---\nWe watch ferries.\n");
        site.Put(
            "input/briefings/changed.md",
            "---\ntitle: Changed\nstandfirst: S\nseed: ferry.txt\nsource: { title: T }\nrights: { mode: full, licence: CC-BY-4.0 }\n"
            + "published: 2024-04-02\nchanges: [ { date: 2024-05-03, text: A date was wrong. } ]\n---\n");

        var documents = Documents();

        Assert.Contains("Who we are.", Leaves.WordsOf(documents["page-about.xhtml"]), StringComparison.Ordinal);
        Assert.Contains("A date was wrong.", Leaves.WordsOf(documents["briefing-changed.xhtml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_a_note_says_that_it_is_one_so_that_readers_can_show_the_note_beside_it()
    {
        site.Put(
            "input/briefings/noted.md",
            "---\ntitle: Noted\nstandfirst: S\nseed: ferry.txt\nsource: { title: T }\nrights: { mode: full, licence: CC-BY-4.0 }\n"
            + "notes: [ { at: ferry, text: A boat. } ]\n---\nWe saw it.[^1]\n\n[^1]: From the pier.\n");

        var elements = Documents()["briefing-noted.xhtml"].Descendants().ToList();

        Assert.Equal(["A boat.", "From the pier."], elements
            .Where(element => Semantics(element) == "noteref")
            .Select(mark => elements.Single(element => "#" + element.Attribute("id")?.Value == mark.Attribute("href")!.Value))
            .Where(note => Semantics(note) == "footnote")
            .Select(note => note.Descendants().Last(element => element.Name.LocalName == "p").Value));
        Assert.Equal(4, elements.Count(element => Semantics(element) is not null));

        static string? Semantics(XElement element) => element.Attribute(XNamespace.Get("http://www.idpf.org/2007/ops") + "type")?.Value;
    }

    [Fact]
    public void It_is_read_from_the_cover_to_the_sources_and_no_document_is_left_out()
    {
        var package = PackageFile();
        var names = package.Descendants(Opf + "item").ToDictionary(item => item.Attribute("id")!.Value, item => item.Attribute("href")!.Value);
        var read = package.Descendants(Opf + "itemref").Select(item => names[item.Attribute("idref")!.Value]).ToList();

        Assert.Equal(
            [
                "cover.xhtml",
                "contents.xhtml",
                "briefing-last-ferry.xhtml",
                "timeline.xhtml",
                "compare-when-back.xhtml",
                "glossary.xhtml",
                "sources.xhtml",
            ],
            read);
        Assert.Equal(read, names.Values);
        Assert.Equal(read.Order(StringComparer.Ordinal), Documents().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(read.Skip(2), Leaves.LinksOf(Documents()["contents.xhtml"]).Distinct());
    }

    [Fact]
    public void The_contents_name_a_single_document_by_its_own_title_and_several_by_what_they_are_together()
    {
        Assert.Equal(["The last ferry", "Timeline", "When will it be back?", "Glossary", "Sources"], Named());

        site.Put("input/pages/about.md", "---\ntitle: Who we are\n---\nFriends of the ferry.\n");

        Assert.Equal(["The last ferry", "Timeline", "When will it be back?", "Glossary", "About", "Who we are", "Sources"], Named());

        IEnumerable<string> Named() => Documents()["contents.xhtml"].Descendants().Where(element => element.Name.LocalName == "a").Select(link => link.Value);
    }

    [Fact]
    public void A_site_without_terms_and_events_is_a_book_without_chapters_for_them()
    {
        site.LeaveOutTermsAndEvents();

        Assert.Equal(
            ["cover.xhtml", "contents.xhtml", "briefing-last-ferry.xhtml", "compare-when-back.xhtml", "sources.xhtml"],
            PackageFile().Descendants(Opf + "item")
                .Select(item => item.Attribute("href")!.Value)
                .Where(name => name.EndsWith(".xhtml", StringComparison.Ordinal)));
        Leaves.HoldTogether(site.Unpack("exports/site.epub"), "EPUB/");
    }

    [Fact]
    public void A_term_in_the_text_leads_to_its_entry_in_the_book() =>
        Assert.Contains("glossary.xhtml#at-harbour-master", Leaves.LinksOf(Documents()["briefing-last-ferry.xhtml"]));

    [Fact]
    public void A_quotation_leads_to_its_paragraph_in_the_book() =>
        Assert.Contains("briefing-last-ferry.xhtml#at-p1", Leaves.LinksOf(Documents()["glossary.xhtml"]));

    [Fact]
    public void What_markup_there_is_in_a_seed_is_text_in_the_book() =>
        Assert.Contains("The ferry </script> stopped in March", Documents()["briefing-last-ferry.xhtml"].Root!.Value, StringComparison.Ordinal);

    [Fact]
    public void Everything_in_it_leads_to_places_in_it_or_to_whole_addresses() => Leaves.HoldTogether(site.Unpack("exports/site.epub"), "EPUB/");

    [Fact]
    public void A_site_that_is_too_large_for_a_book_offers_none()
    {
        for (var number = 1; number <= 250; number++)
        {
            site.Put($"seeds/{number}.txt", $"A text, number {number}.\n");
            site.Put(
                $"input/briefings/b{number}.md",
                $"---\ntitle: Briefing {number}\nstandfirst: One.\nseed: {number}.txt\nsource: {{ title: T }}\n"
                + "rights: { mode: full, licence: CC-BY-4.0 }\n---\n");
        }

        var files = site.Render();

        Assert.DoesNotContain("exports/site.epub", files.Keys);
        Assert.DoesNotContain("exports/course.imscc", files.Keys);
        Assert.DoesNotContain("site.epub", files["course/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_block_that_begins_with_a_script_from_right_to_left_says_so()
    {
        site.Put(
            "input/pages/about.md",
            "---\ntitle: עברית\nstandfirst: Who we are.\n---\n1: “שלום (5)!”\n\nOf שלום.\n\n> ערב\n\n- ערב\n- One\n- > שלום\n\n"
            + "| سفينة | One |\n|---|---|\n| 1 | سفينة |\n");

        var document = Documents()["page-about.xhtml"];

        Assert.Equal(
            ["h1 עברית", "p 1: “שלום (5)!”", "p ערב", "li ערב", "p שלום", "th سفينة", "td سفينة"],
            document.Descendants()
                .Where(element => element.Attribute("dir")?.Value == "rtl")
                .Select(element => $"{element.Name.LocalName} {element.Value.Trim()}"));
        Assert.Equal(7, document.Descendants().Attributes("dir").Count());
    }

    public void Dispose() => site.Dispose();

    private IReadOnlyDictionary<string, XDocument> Documents() => Leaves.In(site.Unpack("exports/site.epub"), "EPUB/");

    private XDocument PackageFile() => XDocument.Parse(site.Unpack("exports/site.epub").Single(file => file.Name == Package).Text);
}

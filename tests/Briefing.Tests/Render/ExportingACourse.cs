using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Briefing.Tests.Render;

public sealed class ExportingACourse : IDisposable
{
    private const string Canonical = "https://harbour.example/town/";

    private static readonly XNamespace Content = "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1";
    private static readonly XNamespace WebLink = "http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1";

    private readonly HarbourSite site = new();

    [Fact]
    public void There_is_a_module_for_each_briefing_for_the_timeline_and_for_the_glossary_each_with_links_and_copies()
    {
        var modules = Manifest().Descendants(Content + "organization").Single().Element(Content + "item")!.Elements(Content + "item")
            .Select(module => $"{Title(module)}: {string.Join(", ", module.Elements(Content + "item").Select(Title))}");

        Assert.Equal(
            [
                "The last ferry: The last ferry, The last ferry (copy)",
                "Timeline: Timeline, Timeline (copy)",
                "Comparison: When will it be back?, When will it be back? (copy)",
                "Glossary: Glossary, Glossary (copy)",
                "About: Sources, Sources (copy)",
            ],
            modules);
    }

    [Fact]
    public void It_says_that_it_is_a_Common_Cartridge_of_the_version_that_every_importer_knows()
    {
        var metadata = Manifest().Root!.Element(Content + "metadata")!;

        Assert.Equal(
            ("IMS Common Cartridge", "1.1.0"),
            (metadata.Element(Content + "schema")!.Value, metadata.Element(Content + "schemaversion")!.Value));
    }

    [Fact]
    public void It_says_how_it_may_be_used()
    {
        XNamespace general = "http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest";
        var rights = Manifest().Descendants(general + "lom").Single().Elements().Last();

        Assert.Equal(general + "rights", rights.Name);
        Assert.Equal(
            ["yes", "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/; texts of others as it says beside each"],
            rights.Elements().Select(each => each.Value));
    }

    [Fact]
    public void Every_item_has_its_resource_and_every_resource_its_file_and_no_file_is_left_over()
    {
        var manifest = Manifest();
        var resources = manifest.Descendants(Content + "resource").ToList();
        var files = resources.SelectMany(resource => resource.Elements(Content + "file")).Select(file => file.Attribute("href")!.Value);
        var identifiers = manifest.Descendants().Select(element => element.Attribute("identifier")?.Value).OfType<string>().ToList();

        Assert.Equal(
            site.Unpack("exports/course.imscc").Select(file => file.Name).Order(StringComparer.Ordinal),
            files.Append("imsmanifest.xml").Order(StringComparer.Ordinal));
        Assert.Equal(
            resources.Select(resource => resource.Attribute("identifier")!.Value).Order(StringComparer.Ordinal),
            manifest.Descendants().Select(element => element.Attribute("identifierref")?.Value).OfType<string>().Order(StringComparer.Ordinal));
        Assert.Equal(identifiers.Distinct(), identifiers);
        Assert.Equal(["imswl_xmlv1p1", "webcontent"], resources.Select(resource => resource.Attribute("type")!.Value).Distinct());
    }

    [Fact]
    public void A_link_leads_to_the_page_that_is_published()
    {
        var published = site.Render().Keys;
        var links = site.Unpack("exports/course.imscc")
            .Where(file => file.Name.StartsWith("links/", StringComparison.Ordinal))
            .Select(file => XDocument.Parse(file.Text).Descendants(WebLink + "url").Single().Attribute("href")!.Value)
            .ToList();

        Assert.Equal(5, links.Count);
        Assert.Contains(Canonical + "briefings/last-ferry/", links);
        Assert.All(links, link => Assert.Contains(link[Canonical.Length..] + "index.html", published));
    }

    [Fact]
    public void Every_copy_leads_to_places_in_the_course_or_to_whole_addresses() =>
        Leaves.HoldTogether(site.Unpack("exports/course.imscc"), "pages/");

    [Fact]
    public void Every_copy_says_where_it_is_from_and_how_it_may_be_used()
    {
        var copies = Leaves.In(site.Unpack("exports/course.imscc"), "pages/");

        Assert.Equal(5, copies.Count);
        Assert.All(copies.Values, copy => Assert.Contains(
            "From A harbour town by Mara Lindqvist, Harbour Society. Our own text: CC BY 4.0.",
            Leaves.WordsOf(copy), StringComparison.Ordinal));
        Assert.All(copies.Values, copy => Assert.Contains(Canonical, Leaves.LinksOf(copy)));
    }

    [Fact]
    public void A_copy_is_read_alike_as_HTML_and_as_XML_so_that_only_what_can_have_no_content_closes_itself()
    {
        site.Put("input/pages/about.md", "---\ntitle: About\n---\nOne line\\\nand the next.\n\n***\n\n| a | b |\n|---|---|\n| c |   |\n");

        var copy = site.Unpack("exports/course.imscc").Single(file => file.Name == "pages/page-about.html").Text;

        Assert.Equal(["<meta charset=\"utf-8\" />", "<br />", "<hr />"], Regex.Matches(copy, "<[^>]*/>").Select(tag => tag.Value));
        Assert.Contains("<td></td>", copy, StringComparison.Ordinal);
        Assert.NotNull(XDocument.Parse(copy).Root);
    }

    public void Dispose() => site.Dispose();

    private static string Title(XElement item) => item.Element(Content + "title")!.Value;

    private XDocument Manifest() => XDocument.Parse(site.Unpack("exports/course.imscc").Single(file => file.Name == "imsmanifest.xml").Text);
}

using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.Render;

public sealed class ExportingTheGlossary : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void For_Moodle_an_entry_has_its_spellings_as_aliases_and_its_kind_as_a_category()
    {
        site.Put("input/glossary/quay.md", "---\nterm: Old Quay\nkind: place\nmatch-case: true\n---\nWhere the *ferry* lay.\n");

        var entries = XDocument.Parse(site.Render()["exports/glossary-moodle.xml"])
            .Descendants("ENTRY")
            .ToDictionary(entry => entry.Element("CONCEPT")!.Value);

        Assert.Equal(["harbour master", "Old Quay"], entries.Keys);
        Assert.Equal(["harbour masters"], entries["harbour master"].Descendants("ALIAS").Select(alias => alias.Element("NAME")!.Value));
        Assert.Empty(entries["Old Quay"].Descendants("ALIAS"));
        Assert.Equal(["Places"], entries["Old Quay"].Descendants("CATEGORY").Select(category => category.Element("NAME")!.Value));
        Assert.Equal(("0", "1"), (entries["harbour master"].Element("CASESENSITIVE")!.Value, entries["Old Quay"].Element("CASESENSITIVE")!.Value));
    }

    [Fact]
    public void A_term_of_no_told_kind_has_none_in_any_of_them()
    {
        site.Put("input/glossary/quay.md", "---\nterm: quay\n---\nWhere the ferry lay.\n");
        var files = site.Render();

        Assert.Null(XDocument.Parse(files["exports/glossary-moodle.xml"]).Descendants("ENTRY").Last().Element("CATEGORIES"));
        Assert.Contains("\nquay,,,Where the ferry lay.,,", files["exports/glossary.csv"], StringComparison.Ordinal);
        Assert.EndsWith("\t\"\"\n", files["exports/glossary-anki.txt"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quay", "0")]
    [InlineData("Wick", "1")]
    public void For_Moodle_concepts_that_differ_in_case_alone_are_said_to_be_no_mistake(string term, string allowed)
    {
        site.Put("input/glossary/wick.md", "---\nterm: wick\nmatch-case: true\n---\nWhat burns in a lamp.\n");
        site.Put("input/glossary/other.md", $"---\nterm: {term}\nmatch-case: true\n---\nAnother thing.\n");

        Assert.Equal(allowed, XDocument.Parse(site.Render()["exports/glossary-moodle.xml"]).Descendants("ALLOWDUPLICATEDENTRIES").Single().Value);
    }

    [Fact]
    public void For_Moodle_a_definition_is_HTML_whose_links_lead_to_the_site()
    {
        site.Put(
            "input/glossary/quay.md",
            "---\nterm: quay\n---\nWhere the harbour master sits; see [the questions](compare:when-back).[^1]\n\n"
            + "[^1]: It was torn down.\n");
        var entry = XDocument.Parse(site.Render()["exports/glossary-moodle.xml"]).Descendants("ENTRY").Last();

        var definition = new HtmlParser().ParseDocument(entry.Element("DEFINITION")!.Value).Body!;

        Assert.Equal(
            [
                "https://harbour.example/town/glossary/harbour-master/",
                "https://harbour.example/town/compare/when-back/",
                "https://harbour.example/town/glossary/quay/#definition:fn:1",
                "https://harbour.example/town/glossary/quay/",
                "https://creativecommons.org/licenses/by/4.0/",
            ],
            definition.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void As_a_table_a_cell_may_hold_commas_quotation_marks_and_lines_and_is_never_a_formula()
    {
        site.Put(
            "input/glossary/quay.md",
            "---\nterm: \"=1+1\"\nspellings: [ \"@quay\", \"\\\"Old\\\" quay\" ]\nkind: place\n---\n- one, two\n- three\n");

        var table = site.Render()["exports/glossary.csv"];

        Assert.StartsWith("\uFEFFterm,spellings,kind,definition,see also,address\r\n", table, StringComparison.Ordinal);
        Assert.Contains(
            "\r\n'=1+1,\"'@quay; \"\"Old\"\" quay\",place,\"one, two\nthree\",,https://harbour.example/town/glossary/quay/\r\n".TrimStart('\r', '\n'),
            table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@1")]
    public void As_a_table_whatever_a_spreadsheet_takes_for_a_formula_is_text(string term)
    {
        site.Put("input/glossary/quay.md", $"---\nterm: \"{term}\"\n---\nA place.\n");

        Assert.Contains($"\n'{term},", site.Render()["exports/glossary.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void As_a_table_a_definition_has_its_notes_under_it()
    {
        site.Put("input/glossary/quay.md", "---\nterm: quay\n---\nA wall.[^1]\n\n[^1]: Of stone.\n");

        Assert.Contains("\"A wall.\nNote 1: Of stone.\"", site.Render()["exports/glossary.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void As_flash_cards_a_note_is_one_line_known_by_the_address_of_its_term()
    {
        site.Put("input/glossary/quay.md", "---\nterm: \"quay & \\\"pier\\\"\"\nkind: concept\n---\nOne.\n\n[Two](https://two.example/).\n");

        var lines = site.Render()["exports/glossary-anki.txt"].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(["#separator:tab", "#html:true", "#notetype:Basic", "#guid column:1", "#tags column:4"], lines[..5]);
        Assert.Equal(2, lines[5..].Length);
        var note = lines[6].Split('\t');
        Assert.Equal(4, note.Length);
        Assert.Equal("\"https://harbour.example/town/glossary/quay/\"", note[0]);
        Assert.Equal("\"quay &amp; &quot;pier&quot;\"", note[1]);
        Assert.StartsWith(
            "\"<p>One.</p><p><a class=\"\"elsewhere\"\" href=\"\"https://two.example/\"\">Two</a>.</p>",
            note[2], StringComparison.Ordinal);
        Assert.Equal("\"concept\"", note[3]);
    }

    public void Dispose() => site.Dispose();
}

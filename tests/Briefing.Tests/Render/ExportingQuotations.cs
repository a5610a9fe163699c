using System.Text.Json;

namespace Briefing.Tests.Render;

public sealed class ExportingQuotations : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void Makes_one_annotation_of_a_passage_whatever_rests_on_it()
    {
        var collection = Collection();
        var items = collection.GetProperty("first").GetProperty("items").EnumerateArray().ToList();

        Assert.Equal("http://www.w3.org/ns/anno.jsonld", collection.GetProperty("@context").GetString());
        Assert.Equal("AnnotationCollection", collection.GetProperty("type").GetString());
        Assert.Equal("https://harbour.example/town/exports/quotations.jsonld", collection.GetProperty("id").GetString());
        Assert.Equal(items.Count, collection.GetProperty("total").GetInt32());
        Assert.Equal(["stopped in March", "Nobody expects it back"], items.Select(item => Selector(item).GetProperty("exact").GetString()));
        Assert.Equal(2, items.Select(item => item.GetProperty("id").GetString()).Distinct().Count());
    }

    [Fact]
    public void Links_a_passage_to_the_paragraph_and_to_what_rests_on_it()
    {
        var item = Collection().GetProperty("first").GetProperty("items")[0];

        Assert.Equal("Annotation", item.GetProperty("type").GetString());
        Assert.Equal("linking", item.GetProperty("motivation").GetString());
        Assert.Equal("https://harbour.example/town/briefings/last-ferry/#p1", item.GetProperty("target").GetProperty("source").GetString());
        Assert.Equal(
            ["https://harbour.example/town/briefings/last-ferry/#point:1", "https://harbour.example/town/glossary/harbour-master/#part:definition"],
            item.GetProperty("body").EnumerateArray().Select(body => body.GetProperty("id").GetString()));
    }

    [Fact]
    public void Selects_a_passage_by_the_words_around_it()
    {
        var selector = Selector(Collection().GetProperty("first").GetProperty("items")[0]);

        Assert.Equal("TextQuoteSelector", selector.GetProperty("type").GetString());
        Assert.Equal("The ferry </script> ", selector.GetProperty("prefix").GetString());
        Assert.Equal(", says the harbour master.", selector.GetProperty("suffix").GetString());
    }

    [Fact]
    public void Goes_by_no_words_beyond_the_number_of_a_side_note()
    {
        site.Put("input/briefings/last-ferry.md", """
            ---
            title: The last ferry
            standfirst: The harbour master explains.
            seed: ferry.txt
            source: { title: Ferry stops }
            rights: { mode: full, licence: CC-BY-4.0 }
            notes: [ { at: ferry, text: A boat. }, { at: "says the", text: In a letter. } ]
            ---
            """);
        var selector = Selector(Collection().GetProperty("first").GetProperty("items")[0]);

        Assert.Equal(" </script> ", selector.GetProperty("prefix").GetString());
        Assert.Equal(", says the", selector.GetProperty("suffix").GetString());
    }

    [Fact]
    public void Has_a_target_for_each_part_of_a_passage_that_a_side_note_interrupts()
    {
        site.Brief("notes: [ { at: stopped, text: For good. } ]");
        var targets = Collection().GetProperty("first").GetProperty("items")[0].GetProperty("target").EnumerateArray().ToList();

        Assert.Equal(
            ["https://harbour.example/town/briefings/last-ferry/#p1"],
            targets.Select(target => target.GetProperty("source").GetString()).Distinct());
        Assert.Equal(
            [("The ferry </script> ", "stopped", ""), (" ", "in March", ", says the harbour master.")],
            targets.Select(target => target.GetProperty("selector")).Select(selector => (
                selector.GetProperty("prefix").GetString(), selector.GetProperty("exact").GetString(), selector.GetProperty("suffix").GetString())));
    }

    [Fact]
    public void Publishes_no_words_around_a_quotation_from_a_text_that_is_not_published()
    {
        site.Put("input/briefings/last-ferry.md", """
            ---
            title: The last ferry
            standfirst: The harbour master explains.
            seed: ferry.txt
            source: { title: Ferry stops, url: "https://crier.example/ferry" }
            rights: { mode: quote }
            ---
            """);
        var item = Collection().GetProperty("first").GetProperty("items")[0];

        Assert.Equal("https://crier.example/ferry", item.GetProperty("target").GetProperty("source").GetString());
        Assert.Equal(["type", "exact"], Selector(item).EnumerateObject().Select(property => property.Name));
    }

    public void Dispose() => site.Dispose();

    private JsonElement Collection() => JsonDocument.Parse(site.Render()["exports/quotations.jsonld"]).RootElement;

    private static JsonElement Selector(JsonElement item) => item.GetProperty("target").GetProperty("selector");
}

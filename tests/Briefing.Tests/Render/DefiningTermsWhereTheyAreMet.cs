using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Model;

namespace Briefing.Tests.Render;

public sealed class DefiningTermsWhereTheyAreMet : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void A_page_defines_each_term_that_it_leads_to_once_from_a_to_z()
    {
        site.Put("input/glossary/anchor.md", "---\nterm: anchor\n---\nIt holds a ship.\n");
        site.Put(
            "input/pages/about.md",
            "---\ntitle: About\n---\nThe harbour master calls the [hook](term:anchor) an anchor, and a harbour master knows.\n");

        Assert.Equal(["anchor: It holds a ship.", "harbour master: Who runs a harbour & </script> its ferries."], DefinedOn("about/index.html"));
    }

    [Fact]
    public void A_briefing_defines_what_its_text_and_its_events_lead_to()
    {
        site.Put("input/glossary/ferry.md", "---\nterm: ferry\n---\nA ship that comes back.\n");

        Assert.Equal(
            ["ferry: A ship that comes back.", "harbour master: Who runs a harbour & </script> its ferries."],
            DefinedOn("briefings/last-ferry/index.html"));
    }

    [Fact]
    public void The_timeline_defines_its_actors() =>
        Assert.Equal(["harbour master: Who runs a harbour & </script> its ferries."], DefinedOn("timeline/index.html"));

    [Fact]
    public void The_page_of_a_term_leaves_its_own_definition_to_itself() =>
        Assert.Equal([], DefinedOn("glossary/harbour-master/index.html"));

    [Theory]
    [InlineData(
        "input/glossary/harbour-master.md",
        "---\nterm: harbour master\nsee-also: [ anchor ]\n---\nWho runs it.\n",
        "glossary/harbour-master/index.html")]
    [InlineData(
        "input/comparisons/when-back.yml",
        "question: When?\nanswers: [ { seed: ferry.txt, text: Soon. } ]\nremark: See the [hook](term:anchor).\n",
        "compare/when-back/index.html")]
    [InlineData(
        "input/comparisons/when-back.yml",
        "question: When?\nanswers: [ { seed: ferry.txt, text: \"See the [hook](term:anchor).\" } ]\n",
        "compare/index.html")]
    [InlineData(
        "input/briefings/last-ferry.md",
        "---\ntitle: New\nstandfirst: S.\nseed: ferry.txt\nsource: { title: F }\nrights: { mode: full, licence: CC-BY-4.0 }\n"
        + "key-points: [ { text: \"See the [hook](term:anchor).\" } ]\n---\n",
        "briefings/last-ferry/index.html")]
    [InlineData(
        "input/briefings/last-ferry.md",
        "---\ntitle: New\nstandfirst: S.\nseed: ferry.txt\nsource: { title: F }\nrights: { mode: full, licence: CC-BY-4.0 }\n---\n"
        + "See the [hook](term:anchor).\n",
        "briefings/last-ferry/index.html")]
    public void A_page_defines_the_terms_that_any_of_its_texts_leads_to(string file, string text, string page)
    {
        site.Put("input/glossary/anchor.md", "---\nterm: anchor\n---\nIt holds a ship.\n");
        site.Put(
            "input/site.yml",
            "title: A harbour town\nstandfirst: Why the ferries stopped.\naddress: https://harbour.example/town/\n"
            + "quotations: { share: 100, words: 1000 }\n");

        site.Put(file, text);

        Assert.Contains("anchor: It holds a ship.", DefinedOn(page));
    }

    [Fact]
    public void The_first_page_defines_what_its_terms_to_start_with_lead_to_but_not_these()
    {
        site.Put("input/glossary/anchor.md", "---\nterm: anchor\n---\nIt holds a ship by a chain, or by a rope.\n");
        site.Put("input/glossary/rope.md", "---\nterm: rope\n---\nIt holds.\n");
        site.Put("input/glossary/chain.md", "---\nterm: chain\n---\nIt holds better.\n");
        site.Put(
            "input/site.yml",
            "title: A harbour town\nstandfirst: Why the ferries stopped.\naddress: https://harbour.example/town/\n"
            + "start-with: [ anchor, rope ]\nquotations: { share: 50 }\n");

        Assert.Equal(["chain: It holds better."], DefinedOn("index.html"));
    }

    [Fact]
    public void A_page_that_leads_to_no_term_asks_for_no_script() =>
        Assert.Empty(Page("index.html").QuerySelectorAll("script[src]"));

    [Fact]
    public void A_page_asks_for_two_scripts_at_most_that_of_terms_and_that_of_its_tools()
    {
        Assert.Equal(["terms", "copy"], ScriptsOf("timeline/index.html"));
        Assert.Equal(["terms", "copy"], ScriptsOf("glossary/index.html"));
        Assert.Equal(["terms", "reading"], ScriptsOf("briefings/last-ferry/index.html"));
    }

    [Theory]
    [InlineData("One. Two. Three.", 16, "One. Two. Three.")]
    [InlineData("One. Two. Three.", 9, "One. Two.")]
    [InlineData("One. Two. Three.", 8, "One.")]
    [InlineData("One is long. Two.", 3, "One is long.")]
    [InlineData("He met Mr. Tan. Twice.", 16, "He met Mr. Tan.")]
    [InlineData("", 5, "")]
    public void A_long_definition_is_cut_after_a_whole_sentence(string text, int room, string opening) =>
        Assert.Equal(opening, Sentences.Opening(text, room));

    [Theory]
    [InlineData("A plan. Vietnam will have:\n\n- no bases.\n- no allies.", "A plan.")]
    [InlineData("In short, Vietnam will have:\n\n- no [bases](term:base);\n- no allies", "In short, Vietnam will have: no bases; no allies.")]
    [InlineData("He asks:\n\n> Who will come?", "He asks: Who will come?")]
    [InlineData("What follows:\n\n```\nlines\n```", "What follows:")]
    [InlineData("Ends so:", "Ends so:")]
    [InlineData("A plan: no bases.\n\n- One\n- Two", "A plan: no bases.")]
    public void A_definition_that_is_shown_without_its_list_does_not_end_in_a_colon(string definition, string shown)
    {
        site.Put("input/glossary/base.md", "---\nterm: base\n---\nA port.\n");
        site.Put("input/glossary/plan.md", $"---\nterm: plan\n---\n{definition}\n");
        site.Put("input/pages/about.md", "---\ntitle: About\n---\nA [draft](term:plan).\n");

        Assert.Equal([$"plan: {shown}"], DefinedOn("about/index.html"));
        Assert.Equal(shown, Page("glossary/plan/index.html").QuerySelector("meta[name=description]")!.GetAttribute("content"));
        Assert.Contains($"/glossary/plan/): {shown}\n", site.Render()["llms.txt"], StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private IEnumerable<string> DefinedOn(string file) => Page(file)
        .QuerySelectorAll(".definitions dt")
        .Select(name => $"{name.TextContent}: {name.NextElementSibling!.TextContent}");

    private IEnumerable<string> ScriptsOf(string file) => Page(file)
        .QuerySelectorAll("script[src][defer]")
        .Select(script => Path.GetFileName(script.GetAttribute("src")!).Split('.')[0]);

    private IDocument Page(string file) => new HtmlParser().ParseDocument(site.Render()[file]);
}

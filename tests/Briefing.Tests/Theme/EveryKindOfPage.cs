using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

public sealed class EveryKindOfPage
{
    public static TheoryData<string> Kinds => [.. new SmallSite("words").Pages.Select(page => page.GetType().Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_one_first_heading_and_never_skips_a_level(string kind)
    {
        var levels = Printed.Read(Page(kind)).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.First} before h{pair.Second}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_nothing_that_is_for_books_alone(string kind) => Assert.Empty(Printed.Read(Page(kind)).QuerySelectorAll("[epub\\:type]"));

    [Fact]
    public void Has_no_heading_for_what_there_is_none_of()
    {
        var home = new SmallSite("words").Pages.OfType<Page.Home>().Single();

        var headings = Printed.Read(home with { Newest = [], Periods = [], StartWith = [], Questions = [] })
            .QuerySelectorAll("h2")
            .Select(heading => heading.TextContent);

        Assert.Equal(["For courses"], headings);
    }

    [Theory]
    [InlineData("BriefingList", "No briefing has been published yet.")]
    [InlineData("Timeline", "No event stands on it yet.")]
    [InlineData("Glossary", "No term has been defined yet.")]
    [InlineData("ComparisonList", "No question has been put yet.")]
    [InlineData("SourceList", "No document has been used yet.")]
    public void Says_so_where_nothing_stands_on_it_and_hands_out_nothing(string kind, string sentence)
    {
        var empty = Page(kind) switch
        {
            Page.BriefingList list => list with { Briefings = [] },
            Page.Timeline timeline => timeline with { Periods = [] },
            Page.Glossary glossary => glossary with { Letters = [], Kinds = [] },
            Page.ComparisonList list => list with { Comparisons = [] },
            Page.SourceList list => list with { Sources = [] },
            var other => other,
        };

        var page = Printed.Read(empty);
        Assert.Equal(sentence, Assert.Single(page.QuerySelectorAll(".sheet > p:not(.downloads)")).TextContent);
        Assert.Empty(page.QuerySelectorAll("main :is(.jump, .part, .take-along)"));
        Assert.Empty(Printed.Read(Page(kind)).QuerySelectorAll(".sheet > p:not(.downloads)"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Says_its_language_title_and_address(string kind)
    {
        var page = Printed.Read(Page(kind));

        Assert.StartsWith("<!DOCTYPE html>", Printed.Html(Page(kind)), StringComparison.Ordinal);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith("words", page.Title, StringComparison.Ordinal);
        Assert.Equal(Page(kind).Frame.Canonical, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_no_id_twice_and_leads_to_none_that_is_not_there(string kind)
    {
        var page = Printed.Read(Page(kind));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(
            page.QuerySelectorAll("a[href^='#']"),
            link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Has_no_link_without_words_no_tip_and_nothing_inline_that_a_strict_policy_refuses(string kind)
    {
        var page = Printed.Read(Page(kind));

        Assert.DoesNotContain(page.QuerySelectorAll("a"), link => string.IsNullOrWhiteSpace(link.TextContent));
        Assert.Empty(page.QuerySelectorAll("body [title], [style], style, script:not([type='application/ld+json'], [src][defer])"));
    }

    [Fact]
    public void Marks_a_spelling_of_another_language_as_such() =>
        Assert.Equal("words", Assert.Single(Printed.Read(Page("Term")).QuerySelectorAll(".spellings [lang=vi]")).TextContent);

    [Theory]
    [InlineData("Briefing")]
    [InlineData("Glossary")]
    [InlineData("Timeline")]
    [InlineData("Comparison")]
    public void Marks_words_of_another_language_as_such(string kind)
    {
        var texts = Printed.Read(Page(kind)).QuerySelectorAll("p:has(> em)");

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Equal("words", text.QuerySelector(":scope > span[lang=fr]")?.TextContent));
    }

    [Fact]
    public void Marks_a_passage_with_one_as_such() =>
        Assert.Equal("words", Assert.Single(Printed.Read(Page("Term")).QuerySelectorAll(".sentences b[lang=vi]")).TextContent);

    [Fact]
    public void Keeps_the_words_of_a_source_from_turning_those_beside_them() =>
        Assert.Equal(["words", "words"], Printed.Read(Page("Comparison")).QuerySelectorAll(".byline > bdi").Select(part => part.TextContent));

    [Fact]
    public void Parts_spellings_without_a_space_before_the_sign() =>
        Assert.Equal("Also written: words; words", Printed.Read(Page("Term")).QuerySelector(".spellings")!.TextContent);

    private static Page Page(string kind) => new SmallSite("words").Pages.Single(page => page.GetType().Name == kind);
}

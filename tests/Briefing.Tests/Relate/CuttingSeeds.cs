using Briefing.Drafts;
using Briefing.Relate;
using Briefing.Relate.Seeds;

namespace Briefing.Tests.Relate;

public sealed class CuttingSeeds
{
    private static readonly string[] Text =
    [
        "Photo: the tower [1].",
        "The lamp was lit an hour late, and nobody saw it.",
        "Three ships passed. One asked for water. None had a chart.",
        "The oil will last until spring.",
        "Also here: recipes.",
    ];

    [Fact]
    public void Without_start_end_and_omissions_all_of_it_is_left() => Assert.Equal(Text, Cut());

    [Theory]
    [InlineData("The lamp was", "The lamp was lit an hour late, and nobody saw it.")]
    [InlineData("nobody saw", "nobody saw it.")]
    [InlineData("no\u00ADbody\u200B saw", "nobody saw it.")]
    public void It_starts_with_the_first_words(string start, string first) => Assert.Equal([first, .. Text[2..]], Cut(start: start));

    [Theory]
    [InlineData("until spring.", "The oil will last until spring.")]
    [InlineData("will last", "The oil will last")]
    public void It_ends_with_the_last_words(string end, string last) => Assert.Equal([.. Text[..3], last], Cut(end: end));

    [Fact]
    public void Start_and_end_may_stand_in_one_paragraph() => Assert.Equal(["One asked for water."], Cut("One asked", "for water."));

    [Theory]
    [InlineData("One asked for water.", "Three ships passed. None had a chart.")]
    [InlineData("Three … water.", "None had a chart.")]
    [InlineData("Th\u200Bree …\u2060 wat\u00ADer.", "None had a chart.")]
    [InlineData("Three ships passed. ... chart.", null)]
    [InlineData("Three ships passed. One asked for water. None had a chart.", null)]
    [InlineData("passed. One asked for ", "Three ships water. None had a chart.")]
    [InlineData("ships", "Three passed. One asked for water. None had a chart.")]
    public void An_omission_is_left_out_from_its_first_words_to_its_last(string omission, string? left) =>
        Assert.Equal(left is null ? [.. Text[..2], .. Text[3..]] : [.. Text[..2], left, .. Text[3..]], Cut(omit: [omission]));

    [Fact]
    public void An_omission_may_span_paragraphs() =>
        Assert.Equal([Text[0], "The lamp was lit", "None had a chart.", .. Text[3..]], Cut(omit: ["an hour … for water."]));

    [Theory]
    [InlineData(" [1]", "Photo: the tower.")]
    [InlineData("[1]", "Photo: the tower.")]
    [InlineData("the tower [1].", "Photo:")]
    public void What_is_left_closes_as_it_was_written(string omission, string left) => Assert.Equal(left, Cut(omit: [omission])[0]);

    [Fact]
    public void Omissions_may_overlap() => Assert.Equal("None had a chart.", Cut(omit: ["Three ships passed. One asked", "One asked for water."])[2]);

    [Theory]
    [InlineData("On the second night", "do not stand in log.txt")]
    [InlineData("the lamp was", "do not stand in log.txt")]
    [InlineData("The", "stand more than once in log.txt")]
    [InlineData("hree", "begin or end inside a word of log.txt")]
    public void Words_must_name_one_place(string start, string sentence)
    {
        Cut(out var notices, start: start);

        Assert.Contains(sentence, Assert.Single(notices).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_line_that_the_text_begins_with_is_no_title()
    {
        var notices = new List<Diagnostic>();
        var text = SeedText.Cut(TitledSeed(), Extent(start: "Log of North"), notices);

        Assert.Empty(notices);
        Assert.Equal("Log of North Rock", text.Paragraphs[0].ToString());
        Assert.Equal(Text.Length + 1, text.Paragraphs.Count);
        Assert.False(text.IsCut);
    }

    [Fact]
    public void Words_of_a_title_are_told_to_stand_there()
    {
        foreach (var extent in new[] { Extent(end: "Log of North"), Extent(omit: ["Log of North"]) })
        {
            var notices = new List<Diagnostic>();
            SeedText.Cut(TitledSeed(), extent, notices);

            Assert.Contains(
                "stand in the title of log.txt, its first line, which is no part of its text.",
                Assert.Single(notices).Sentence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("North Rock Photo: the", "run over the end of a paragraph in log.txt.")]
    [InlineData("nobody saw it. Three ships", "run over the end of a paragraph in log.txt.")]
    public void Words_that_no_paragraph_has_are_told_where_they_stand(string words, string sentence)
    {
        foreach (var extent in new[] { Extent(start: words), Extent(end: words), Extent(omit: [words]) })
        {
            var notices = new List<Diagnostic>();
            SeedText.Cut(TitledSeed(), extent, notices);

            Assert.Equal($"The words “{words}” {sentence}", Assert.Single(notices).Sentence);
        }
    }

    [Theory]
    [InlineData("He waited... and then he left", "He waited.")]
    [InlineData("waited... and", "He waited. He then he left")]
    [InlineData("waited. He … he left", "He")]
    public void An_omission_with_an_ellipsis_that_the_seed_has_is_left_out_word_for_word(string omission, string left)
    {
        var notices = new List<Diagnostic>();
        var text = SeedText.Cut(Lamps.Seed("He waited. He waited... and then he left"), Extent(omit: [omission]), notices);

        Assert.Empty(notices);
        Assert.Equal(left, text.Paragraphs[0].ToString());
    }

    [Fact]
    public void A_paragraph_that_stands_there_more_than_once_is_left_out_each_time()
    {
        var notices = new List<Diagnostic>();
        var seed = Lamps.Seed("The lamp was lit.\n\nAdvertisement\n\nNo Advertisement told of it.\n\nAdvertisement\n\nIt burned.");

        Assert.Equal(
            ["The lamp was lit.", "No Advertisement told of it.", "It burned."],
            SeedText.Cut(seed, Extent(omit: ["Advertisement"]), notices).Paragraphs.Select(paragraph => paragraph.ToString()));
        Assert.Empty(notices);
    }

    [Fact]
    public void Words_that_do_not_stand_there_come_with_the_nearest_that_do()
    {
        Cut(out var notices, end: "The oil will not last until spring");

        Assert.EndsWith(
            "The nearest there are “The oil will last until spring.”.",
            Assert.Single(CloserRemedies.For(notices)).Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Three … nowhere", "“nowhere” do not stand after the words before the …")]
    [InlineData("nowhere … chart", "“nowhere” do not stand in")]
    [InlineData("chart … Three", "“Three” do not stand after the words before the …")]
    public void Both_ends_of_an_omission_must_stand_there_in_order(string omission, string sentence)
    {
        Cut(out var notices, omit: [omission]);

        Assert.Contains(sentence, Assert.Single(notices).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("until spring.", "The lamp", null)]
    [InlineData(null, null, "Photo … recipes.")]
    public void Something_must_be_left(string? start, string? end, string? omit)
    {
        Assert.Empty(Cut(out var notices, start, end, omit is null ? [] : [omit]));

        Assert.Equal(Rules.NothingLeft, Assert.Single(notices).Rule);
    }

    private static IReadOnlyList<string> Cut(string? start = null, string? end = null, params string[] omit)
    {
        var left = Cut(out var notices, start, end, omit);
        Assert.Empty(notices);
        return left;
    }

    private static IReadOnlyList<string> Cut(out List<Diagnostic> notices, string? start = null, string? end = null, params string[] omit)
    {
        notices = [];
        var seed = Lamps.Seed(string.Join("\n\n", Text));
        return [.. SeedText.Cut(seed, Extent(start, end, omit), notices).Paragraphs.Select(paragraph => paragraph.ToString())];
    }

    private static SeedDraft TitledSeed() => Lamps.Seed(string.Join("\n\n", Text.Prepend("Log of North Rock")));

    private static ExtentDraft Extent(string? start = null, string? end = null, params string[] omit) => new(
        start is null ? null : Lamps.Written(start), end is null ? null : Lamps.Written(end), [.. omit.Select(Lamps.Written)]);
}

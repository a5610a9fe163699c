using Briefing.Relate.Terms;

namespace Briefing.Tests.Relate;

public sealed class FindingTerms
{
    private static readonly TermFinder Finder = new(
    [
        .. Lamps.Term("lamp", "lamps"),
        .. Lamps.Term("argand lamp", "argand lamps"),
        .. Lamps.Term("keeper's log"),
        .. Lamps.Term("low-water mark", "low – water line"),
        .. Lamps.Term("Đèn Đảo", "den dao"),
        .. Lamps.Term("harbour", "har\u00ADbour\u200B light\uFEFF"),
        .. Lamps.Term("G7"),
        .. Lamps.Cased("US", "U.S."),
        .. Lamps.Cased("March"),
    ]);

    [Theory]
    [InlineData("A lamp, two lamps.", "lamp", "lamps")]
    [InlineData("Lamp LAMP lAmP", "Lamp", "LAMP", "lAmP")]
    [InlineData("An argand lamp is a lamp.", "argand lamp", "lamp")]
    [InlineData("Argand Lamps", "Argand Lamps")]
    [InlineData("lamplight, clamp, lamp2, lampe")]
    [InlineData("the lamp’s wick, the lamp's oil, “lamp”, (lamp)", "lamp", "lamp", "lamp", "lamp")]
    [InlineData("lamp-post and oil-lamp", "lamp", "lamp")]
    [InlineData("lamp", "lamp")]
    [InlineData("lamp.lamp", "lamp", "lamp")]
    public void Whole_words_are_found_the_longest_spelling_first(string text, params string[] found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("the keeper’s log, the keeper's log, the keeperʼs log", "keeper’s log", "keeper's log", "keeperʼs log")]
    [InlineData("low-water mark, low‑water mark, low–water mark", "low-water mark", "low‑water mark", "low–water mark")]
    [InlineData("argand\u00A0lamp, argand\u202Flamp", "argand\u00A0lamp", "argand\u202Flamp")]
    [InlineData("the harbour light", "harbour light")]
    [InlineData("the Đèn Đảo, đèn đảo, ĐÈN ĐẢO", "Đèn Đảo", "đèn đảo", "ĐÈN ĐẢO")]
    public void Typographic_variants_of_a_spelling_are_the_same(string text, params string[] found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("The US told us; the U.S. too.", "US", "U.S.")]
    [InlineData("On March 3 they march.", "March")]
    [InlineData("MARCH and march")]
    public void Case_matters_only_where_the_term_says_so(string text, params string[] found) => Assert.Equal(found, Found(text));

    [Theory]
    [InlineData("")]
    [InlineData("🕯 … 42 G77 G")]
    public void What_is_no_term_is_not_found(string text) => Assert.Empty(Found(text));

    [Fact]
    public void Mentions_stand_in_order_and_none_overlaps_another()
    {
        const string Text = "argand lamp lamps US argand lampost G7 argand lamps";
        var mentions = Finder.Find(Text);

        Assert.Equal(["argand-lamp", "lamp", "us", "g7", "argand-lamp"], mentions.Select(mention => mention.Term.Slug.ToString()));
        Assert.All(mentions.Zip(mentions.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start));
    }

    private static List<string> Found(string text)
    {
        var found = Finder.Find(text).Select(mention => text.Substring(mention.Start, mention.Length)).ToList();
        Assert.Equal(found.Count > 0, Finder.IsMentioned(text));
        return found;
    }
}

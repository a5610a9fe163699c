using Briefing.Read;
using Briefing.Read.Yaml;

namespace Briefing.Tests.Read;

public sealed class AskingForFields
{
    [Fact]
    public void A_key_that_is_there_is_read()
    {
        Assert.Equal("A lamp / [a, b] / 1871", Read("title: A  lamp\ntags: [ a, b ]\ndate: '1871'\n", out var notices));
        Assert.Empty(notices);
    }

    [Theory]
    [InlineData("tags: [ a ]", "1:1: missing-field: The key “title” is missing.")]
    [InlineData("tags: [ a ]\ntitle:", "2:1: missing-field: The key “title” says nothing.")]
    [InlineData("title: \"\\t \"", "1:1: missing-field: The key “title” says nothing.")]
    [InlineData("title: ~", "1:1: missing-field: The key “title” says nothing.")]
    public void A_required_key_must_be_there_and_say_something(string yaml, string notice) => Assert.Equal([notice], Noticed(yaml));

    [Theory]
    [InlineData("title: A\ntags:")]
    [InlineData("title: A\ntags: []")]
    [InlineData("title: A\ndate: ''")]
    public void An_optional_key_may_say_nothing(string yaml) => Assert.Empty(Noticed(yaml));

    [Theory]
    [InlineData("title: A\ntag: [ a ]", "2:1: unknown-key: There is no key “tag” here.", "Did you mean “tags”? Otherwise remove the key.")]
    [InlineData("title: A\nTITLE: B", "2:1: unknown-key: There is no key “TITLE” here.", "Did you mean “title”? Otherwise remove the key.")]
    [InlineData("title: A\nmood: calm", "2:1: unknown-key: There is no key “mood” here.", "The keys here are title, tags, date.")]
    [InlineData("title: A\n'': calm", "2:1: unknown-key: There is no key “” here.", "The keys here are title, tags, date.")]
    public void A_key_that_nobody_asked_for_is_noticed_with_the_near_miss(string yaml, string notice, string remedy)
    {
        Read(yaml, out var notices);

        var only = Assert.Single(notices);
        Assert.Equal($"x.yml:{notice}", Told.Briefly(only));
        Assert.Equal(remedy, only.Remedy);
    }

    [Theory]
    [InlineData("title: [ A ]", "1:8: wrong-type: A text belongs here, not a list.")]
    [InlineData("title: { a: b }", "1:8: wrong-type: A text belongs here, not a set of keys.")]
    [InlineData("title: A\ntags: a", "2:7: wrong-type: A list belongs here, not a text.")]
    [InlineData("title: A\ntags: [ a, [ b ] ]", "2:12: wrong-type: A text belongs here, not a list.")]
    [InlineData("title: A\ntags: [ a, '' ]", "2:12: wrong-type: A text belongs here, not nothing.")]
    [InlineData("title: A\ntags:\n- a\n-\n", "4:2: wrong-type: A text belongs here, not nothing.")]
    public void A_value_of_another_shape_is_noticed_where_it_stands(string yaml, string notice) => Assert.Equal([notice], Noticed(yaml));

    [Theory]
    [InlineData("title: A\ndate: 1871-13", "2:12: bad-date:")]
    [InlineData("title: A\ndate: '1871-13'", "2:13: bad-date:")]
    [InlineData("title: A\ndate: \"1950s\"", "2:12: bad-date:")]
    [InlineData("title: A\ndate: June 1871", "2:7: bad-date:")]
    public void A_date_is_refused_at_the_very_character(string yaml, string notice) =>
        Assert.StartsWith(notice, Assert.Single(Noticed(yaml)), StringComparison.Ordinal);

    [Theory]
    [InlineData(1_000)]
    [InlineData(1_001, "1002:3: bad-value: This list has 1001 items; it may have 1000.")]
    public void A_list_is_read_up_to_its_thousandth_item(int items, params string[] told)
    {
        var read = Read($"tags:\n{string.Concat(Enumerable.Range(1, items).Select(number => $"- t{number}\n"))}title: A\n", out var notices);

        Assert.Equal(told, notices.Select(notice => Told.Briefly(notice)["x.yml:".Length..]));
        Assert.EndsWith(", t999, t1000] / ", read, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_after_the_thousandth_item_is_not_told() => Assert.Single(
        Noticed($"title: A\ntags:\n{string.Concat(Enumerable.Repeat("- a\n", 1_000))}- [ b ]\n"));

    [Fact]
    public void Everything_is_noticed_in_one_go() => Assert.Equal(3, Noticed("tags: a\ndate: soon\n").Count);

    [Theory]
    [InlineData("termm", "term")]
    [InlineData("trem", "term")]
    [InlineData("see_also", "see-also")]
    [InlineData("Kind", "kind")]
    [InlineData("spelings", "spellings")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void A_near_miss_is_few_edits_away(string written, string? near) =>
        Assert.Equal(near, NearMiss.Suggest(written, ["term", "spellings", "see-also", "kind"]));

    private static string Read(string yaml, out List<Diagnostic> notices)
    {
        notices = [];
        var mapping = Assert.IsType<YamlNode.Mapping>(YamlReader.Read(new SourceText("x.yml", yaml), .., notices));
        return Fields.Read(
            mapping,
            fields => string.Join(
                " / ",
                fields.Required("title", Shapes.Line, "The title."),
                $"[{string.Join(", ", fields.List("tags", Shapes.Line, "Some words."))}]",
                fields.Optional("date", Shapes.Date, "A date.")),
            notices);
    }

    private static List<string> Noticed(string yaml)
    {
        Read(yaml, out var notices);
        return notices.ConvertAll(notice => Told.Briefly(notice)["x.yml:".Length..]);
    }
}

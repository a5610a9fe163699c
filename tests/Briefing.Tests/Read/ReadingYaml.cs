using System.Text;
using Briefing.Read.Yaml;

namespace Briefing.Tests.Read;

public sealed class ReadingYaml
{
    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Values_are_texts_with_their_places(string end)
    {
        var yaml = string.Join(end, "title: A lamp", "date: 1871-12-01", "lit: yes", "list:", "  - one", "  - \"two\"", "");

        Assert.Equal(
            ["1:1 title", "1:8 A lamp", "2:1 date", "2:7 1871-12-01", "3:1 lit", "3:6 yes", "4:1 list", "5:5 one", "6:5 two"],
            Scalars(Read(yaml)).Select(scalar => $"{scalar.Place.Line}:{scalar.Place.Column} {scalar.Text}"));
    }

    [Theory]
    [InlineData("a: one\u2028two\nb: three")]
    [InlineData("a: \"one\u0085two\"\nb: three")]
    [InlineData("a: 🕯\nb: three")]
    public void A_line_is_what_editors_call_a_line(string yaml)
    {
        var last = Scalars(Read(yaml)).Last();

        Assert.Equal(("three", 2, 4), (last.Text, last.Place.Line, last.Place.Column));
    }

    [Theory]
    [InlineData("date: 1871-13", 5, 1, 12)]
    [InlineData("date: '1871-13'", 5, 1, 13)]
    [InlineData("date: \"1871-13\"", 5, 1, 13)]
    [InlineData("date: \"18\\u00371-13\"", 5, 1, 18)]
    [InlineData("date: \"a\\nb \\x41\\U0001F56F <b>\"", 8, 1, 28)]
    [InlineData("date: \"a\\\n  \\\"b\\\" <b>\"", 5, 2, 9)]
    [InlineData("date: >\n  one two\n  three <b>\n", 14, 3, 9)]
    [InlineData("date: |\n  one two\n\n  three <b>\n", 15, 4, 9)]
    [InlineData("date: one two\n  three <b>\n", 14, 2, 9)]
    [InlineData("date: \"one two\n  three <b>\"\n", 14, 2, 9)]
    [InlineData("date: 'it''s <b>'\n", 5, 1, 14)]
    public void A_character_of_a_text_has_its_own_place(string yaml, int offset, int line, int column)
    {
        var place = Scalars(Read(yaml)).Last().At(offset);

        Assert.Equal((line, column), (place.Line, place.Column));
    }

    [Theory]
    [InlineData("a:")]
    [InlineData("a: ~")]
    [InlineData("a: null")]
    [InlineData("a: ''")]
    [InlineData("a: \"  \"")]
    [InlineData("a: []")]
    [InlineData("a: {}")]
    public void Nothing_is_nothing_however_it_is_written(string yaml)
    {
        var mapping = Assert.IsType<YamlNode.Mapping>(Read(yaml));

        Assert.True(Assert.Single(mapping.Pairs).Value.IsEmpty);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a remark\n")]
    public void A_file_without_values_is_no_mistake(string yaml) => Assert.True(Read(yaml).IsEmpty);

    [Theory]
    [InlineData("a: &x 1\nb: *x", "1:4", "Anchors and aliases")]
    [InlineData("a: 1\nb: *x", "2:4", "Anchors and aliases")]
    [InlineData("a: 1\nb: !!int 3", "2:4", "Tags")]
    [InlineData("a: 1\nb: !<tag:x> 3", "2:4", "Tags")]
    [InlineData("a: 1\n---\nb: 2", "2:1", "A second YAML document")]
    [InlineData("? [a, b]\n: 1", "1:3", "A key is not a plain text")]
    [InlineData("a: 1\nb: [ 1, 2\nc: 3", "2:4", "The bracket that opens here is not closed.")]
    [InlineData("a: 'one\nb: two", "1:4", "in quotation marks that begins here")]
    [InlineData("a: \"one \\q two\"", "1:4", "in quotation marks that begins here")]
    [InlineData("title: one: two", "1:11", "A colon stands here")]
    [InlineData("a: one\n  b: two", "2:4", "A colon stands here")]
    [InlineData("a: @one", "1:4", "A text cannot begin with @.")]
    [InlineData("a: one\nb", "2:1", "neither a key, nor indented")]
    [InlineData("  a: one\nb: two", "2:1", "cannot be read")]
    [InlineData("a:\n  - b\n \t- b", "3:2", "A tab indents this line.")]
    [InlineData("a: |\n  b\n  \tc\nd: 'e", "4:4", "in quotation marks that begins here")]
    [InlineData("a: |\n  b\n\tc", "3:1", "A tab indents this line.")]
    [InlineData("title:one\ntext: two", "1:6", "A space is missing after the colon of “title”.")]
    [InlineData("a: 1\n\ntext:two\n\nb: 3", "3:5", "A space is missing after the colon of “text”.")]
    [InlineData("- text:one\n  b: [ 2 ]", "1:7", "A space is missing after the colon of “text”.")]
    [InlineData("a: { b: \"c \"d\" e\" }", "1:12", "in quotation marks ends here, and more follows")]
    [InlineData("a: \"b\" c", "1:6", "in quotation marks ends here, and more follows")]
    [InlineData("a: 'b' c", "1:6", "in quotation marks ends here, and more follows")]
    [InlineData("a: [ 'b', 'c's' ]", "1:13", "ends at this apostrophe")]
    [InlineData("a:\n- c: **b** c\n", "2:6", "A text cannot begin with *.")]
    [InlineData("a:\n- [b] c\n", "2:3", "A text cannot begin with [.")]
    [InlineData("a: {b} c\n", "1:4", "A text cannot begin with {.")]
    [InlineData("a: [ b ]]\n", "1:9", "A ] stands here that closes nothing.")]
    [InlineData("a: [ b, { c: d ]\n", "1:9", "The bracket that opens here is not closed.")]
    [InlineData("a: [\n  b,\n  \"]\"\nc: d", "1:4", "The bracket that opens here is not closed.")]
    [InlineData("a: one\ntwo\nb: three", "2:1", "neither a key, nor indented")]
    public void What_is_not_read_is_refused_where_it_stands(string yaml, string place, string sentence)
    {
        var notices = new List<Diagnostic>();

        Assert.Null(YamlReader.Read(new SourceText("x.yml", yaml), .., notices));
        var notice = Assert.Single(notices);
        Assert.Equal(Rules.InvalidYaml, notice.Rule);
        Assert.StartsWith($"x.yml:{place}", notice.Place.ToString(), StringComparison.Ordinal);
        Assert.Contains(sentence, notice.Sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", notice.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Rank #3 among keepers\nb: 1", "1:13 #3 among keepers")]
    [InlineData("title: #3 among keepers", "1:8 #3 among keepers")]
    [InlineData("- one\n- two\t#3\r\n- three", "2:7 #3")]
    [InlineData("- #3\n- b", "1:3 #3")]
    [InlineData("a: one\n  two #3\nb: 1", "2:7 #3")]
    [InlineData("- { quote: the lamp was lit #1 }\n- b", "1:29 #1 }")]
    [InlineData("- { quote: the lamp\n    was lit #1 }", "2:13 #1 }")]
    [InlineData("tags: [ #one, two ]", "1:9 #one, two ]")]
    [InlineData("a: 1 #2\nb: one #", "1:6 #2")]
    [InlineData("a: 1 #2\nb: \"x #4\" #5\nc: 6 #7", "1:6 #2", "3:6 #7")]
    public void A_text_that_a_comment_cuts_off_is_noticed(string yaml, params string[] cuts)
    {
        var notices = new List<Diagnostic>();

        _ = YamlReader.Read(new SourceText("x.yml", yaml), .., notices);

        Assert.All(notices, notice => Assert.Equal(Rules.CutText, notice.Rule));
        Assert.Equal(
            cuts.Select(cut => cut.Split(' ', 2)).Select(cut => $"x.yml:{cut[0]}: cut-text: A comment begins here, so that “{cut[1]}” is left out."),
            notices.Select(Told.Briefly));
    }

    [Theory]
    [InlineData("a: one # two")]
    [InlineData("a: one #")]
    [InlineData("a: one ## two")]
    [InlineData("a: one#two")]
    [InlineData("#a: one\nb: two\n  #c: three")]
    [InlineData("a: \"one #2\"\nb: 'one #2'")]
    [InlineData("a: |\n  one #2\nb: >\n  one #2")]
    [InlineData("a: [ one ] #2\nb: \"two\" #3")]
    public void A_comment_with_a_space_and_a_hash_in_quotation_marks_cut_nothing_off(string yaml) => Read(yaml);

    [Fact]
    public void A_fault_before_a_text_that_is_cut_off_is_told_too()
    {
        var notices = new List<Diagnostic>();

        Assert.Null(YamlReader.Read(new SourceText("x.yml", "a: one\n- b\nc: three #4"), .., notices));
        Assert.Equal([Rules.CutText, Rules.InvalidYaml], notices.Select(notice => notice.Rule));
    }

    [Fact]
    public void Nesting_has_an_end()
    {
        var notices = new List<Diagnostic>();

        Assert.Null(YamlReader.Read(new SourceText("x.yml", new string('[', 100_000)), .., notices));
        Assert.Contains("32 levels", Assert.Single(notices).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_stands_twice_is_noticed_with_both_places_and_the_first_stays()
    {
        var notices = new List<Diagnostic>();
        var node = YamlReader.Read(new SourceText("x.yml", "a: 1\r\nb: 2\r\n\"a\": 3\r\n"), .., notices);

        var notice = Assert.Single(notices);
        Assert.Equal("x.yml:3:1: duplicate-key: The key “a” stands here a second time.", Told.Briefly(notice));
        Assert.Equal("x.yml:1:1", Assert.Single(notice.Related).Place.ToString());
        Assert.Equal(["a", "1", "b", "2"], Scalars(node!).Select(scalar => scalar.Text));
    }

    [Fact]
    public void Whatever_a_file_holds_reading_it_ends_without_an_exception()
    {
        const string Marks = "a1 :-?[]{},&*!|>'\"%@`#~\n\r\t\\é🕯";
        var random = new Random(2);
        for (var i = 0; i < 3000; i++)
        {
            var yaml = new StringBuilder();
            for (var length = random.Next(40); length > 0; length--)
            {
                yaml.Append(Marks[random.Next(Marks.Length)]);
            }

            var file = new SourceText("x.yml", yaml.ToString());
            var notices = new List<Diagnostic>();
            var node = YamlReader.Read(file, .., notices);

            Assert.True(node is not null || notices.Count > 0, file.Text);
            Assert.All(notices, notice => Assert.InRange(notice.Place.Column, 1, file.Line(notice.Place.Line).Length + 2));
        }
    }

    private static YamlNode Read(string yaml)
    {
        var notices = new List<Diagnostic>();
        var node = YamlReader.Read(new SourceText("x.yml", yaml), .., notices);
        Assert.Empty(notices);
        return node!;
    }

    private static IEnumerable<YamlNode.Scalar> Scalars(YamlNode node) => node switch
    {
        YamlNode.Scalar scalar => [scalar],
        YamlNode.Sequence sequence => sequence.Items.SelectMany(Scalars),
        YamlNode.Mapping mapping => mapping.Pairs.SelectMany(pair => Scalars(pair.Value).Prepend(pair.Key)),
        _ => [],
    };
}

using Briefing.Read.Seeds;

namespace Briefing.Tests.Read;

public sealed class PartingSeeds
{
    [Theory]
    [InlineData("First one.\n\nSecond one.\n")]
    [InlineData("First one.\r\n\r\nSecond one.\r\n")]
    [InlineData("First one.\r\rSecond one.\r")]
    [InlineData("\n\nFirst one.\n \t\n\n\nSecond one.")]
    [InlineData("First one.\r\n\u200B\u00A0\r\nSecond one.")]
    [InlineData("First one.\n\r\nSecond one.")]
    public void Paragraphs_part_at_blank_lines_whatever_ends_a_line(string text) =>
        Assert.Equal(["First one.", "Second one."], Paragraphs(text));

    [Theory]
    [InlineData("First one.\nSecond one.\nThird one.")]
    [InlineData("First one.\r\nSecond one.\r\nThird one.\r\n")]
    [InlineData("First one.\rSecond one.\rThird one.\r\r\r")]
    public void Without_a_blank_line_they_part_at_every_line_break(string text) =>
        Assert.Equal(["First one.", "Second one.", "Third one."], Paragraphs(text));

    [Fact]
    public void With_blank_lines_a_paragraph_may_be_wrapped() =>
        Assert.Equal(
            ["The lamp was lit an hour late.", "Nobody saw it."],
            Paragraphs("The lamp was\r\nlit an  hour\r\n\tlate.\r\n\r\nNobody saw it."));

    [Fact]
    public void Blank_lines_at_the_ends_of_a_file_do_not_count() =>
        Assert.Equal(["First one.", "Second one."], Paragraphs("\n\nFirst one.\nSecond one.\n\n\n"));

    [Theory]
    [InlineData("The lamp of North Rock\n\nIt burned.", "The lamp of North Rock")]
    [InlineData("Who lit the lamp?\nA keeper did.", "Who lit the lamp?")]
    [InlineData("The lamp burned.\n\nIt burned all night.", null)]
    [InlineData("“It burns!”\n\nIt burned all night.", null)]
    [InlineData("It burned:\n\nall night.", null)]
    [InlineData("He said that day: ‘The lamp will not choose ships.’\n\nIt burned.", null)]
    [InlineData("It burned (so he wrote…)\n\nIt burned all night.", null)]
    [InlineData("“It burns!”]\n\nIt burned all night.", null)]
    [InlineData("« It burned. »\n\nIt burned all night.", null)]
    [InlineData("By Ann Lee, North Rock\n\nIt burned all night.", null)]
    [InlineData("A keeper’s ‘late lamp’\n\nIt burned.", "A keeper’s ‘late lamp’")]
    [InlineData("Winter at the lamp (1871)\n\nIt burned.", "Winter at the lamp (1871)")]
    [InlineData("Bystanders\n\nIt burned.", "Bystanders")]
    [InlineData("‘Who lit the lamp?’\n\nIt burned.", "‘Who lit the lamp?’")]
    [InlineData("The lamp of North Rock", null)]
    [InlineData("灯塔晚了一个小时才点亮。\n\n守塔人等到天亮。", null)]
    [InlineData("北岩灯塔日志\n\n守塔人等到天亮。", "北岩灯塔日志")]
    [InlineData("दीपक रात भर जला।\n\nभोर हुई।", null)]
    public void A_short_first_line_that_ends_as_no_sentence_does_is_a_title(string text, string? title)
    {
        var seed = Read(text, out _);

        Assert.Equal(title, seed.Title);
        Assert.DoesNotContain(seed.Paragraphs, paragraph => paragraph.Text.Span.SequenceEqual(title));
    }

    [Theory]
    [InlineData("The winter log\n{0}\n\nMore.", "The winter log")]
    [InlineData("\n\r\nThe winter log\r\n{0}\r\n\r\nMore.", "The winter log")]
    [InlineData("The winter log\n{0}\nIt went out.\n\nMore.", null)]
    [InlineData("The winter log\nIt burned.\n\n{0}", null)]
    [InlineData("He wrote that\non {0}\n\nMore.", null)]
    [InlineData("It burned.\n{0}\n\nMore.", null)]
    public void A_title_may_stand_directly_above_a_first_paragraph_of_one_long_line(string text, string? title)
    {
        var line = "The lamp burned" + string.Concat(Enumerable.Repeat(" all night", 15)) + ".";
        var seed = Read(string.Format(System.Globalization.CultureInfo.InvariantCulture, text, line), out _);

        Assert.Equal(title, seed.Title);
        Assert.Equal(title is not null, seed.Paragraphs[0].Text.Span.SequenceEqual(line));
    }

    [Fact]
    public void A_long_first_line_is_no_title() => Assert.Null(Read(new string('a', 151) + "\n\nIt burned.", out _).Title);

    [Theory]
    [InlineData("a\u00A0b\u202Fc\u2003d\te\u2028f.", "a b c d e f.")]
    [InlineData("No\u200Brth R\u00ADock\u2060.\uFEFF", "North Rock.")]
    [InlineData("\u202Eback\u202C\u2066wards\u2069\u200E.", "backwards.")]
    [InlineData("bell\u0007 and escape\u001B[31m.", "bell and escape[31m.")]
    [InlineData("क\u094D\u200Dष stays joined.", "क\u094D\u200Dष stays joined.")]
    [InlineData("Ha\u0300 No\u0323\u0302i.", "Hà Nội.")]
    [InlineData("🕯 and <script>&amp;</script>.", "🕯 and <script>&amp;</script>.")]
    [InlineData("two  spaces   three.", "two spaces three.")]
    public void White_space_is_single_what_cannot_be_seen_is_dropped_and_marks_are_composed(string text, string clean) =>
        Assert.Equal([clean], Paragraphs(text));

    [Fact]
    public void A_paragraph_knows_the_line_it_begins_on()
    {
        var seed = Read("\r\nTitle\r\n\r\nFirst\r\none.\r\n\r\nSecond one.\r\n", out _);

        Assert.Equal([4, 7], seed.Paragraphs.Select(paragraph => paragraph.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\u200B\u00A0\uFEFF")]
    public void A_seed_without_words_is_noticed(string text)
    {
        Assert.Empty(Read(text, out var notices).Paragraphs);
        Assert.Equal("seeds/log.txt:1:1: empty-seed: The seed has no text.", Told.Briefly(Assert.Single(notices)));
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(20_001, "seeds/log.txt:1:1: file-too-large: The seed has 20001 paragraphs; it may have 20000.")]
    public void Twenty_thousand_paragraphs_are_read_and_those_after_them_are_not(int paragraphs, params string[] told)
    {
        var seed = Read(string.Join("\n\n", Enumerable.Range(1, paragraphs).Select(number => $"Night {number}.")), out var notices);

        Assert.Equal(told, notices.Select(Told.Briefly));
        Assert.Equal((20_000, "Night 20000."), (seed.Paragraphs.Count, seed.Paragraphs[^1].Text.ToString()));
    }

    private static List<string> Paragraphs(string text)
    {
        var seed = Read(text, out var notices);
        Assert.Empty(notices);
        return [.. seed.Paragraphs.Select(paragraph => paragraph.Text.ToString())];
    }

    private static Drafts.SeedDraft Read(string text, out List<Diagnostic> notices)
    {
        notices = [];
        return SeedReader.Read(new SourceText("seeds/log.txt", text), "log.txt", notices);
    }
}

using Briefing.Model;

namespace Briefing.Tests.Model;

public sealed class PackingParagraphs
{
    [Fact]
    public void Every_paragraph_keeps_its_characters_whatever_script_they_are_of()
    {
        string[] texts = ["Plain words.", "Đổi Mới — “renewal”", "越南", "سياسة", "A bamboo 🎋 bends", ""];

        Assert.Equal(texts, Packed(texts).Select(paragraph => paragraph.ToString()));
    }

    [Fact]
    public void A_part_of_a_paragraph_is_the_same_characters()
    {
        var paragraph = Packed("The Four Noes: Bốn Không.").Single();

        Assert.Equal(("Four Noes", "Bốn"), (paragraph[4..13].ToString(), paragraph.Slice(15, 3).ToString()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void What_is_read_once_is_the_same_in_short_paragraphs_and_in_long_ones(int times)
    {
        var paragraph = Packed("Bốn Không. " + string.Concat(Enumerable.Repeat("The Four Noes. ", times))).Single();

        using var reading = PackedParagraph.ReadOnce(paragraph[15..24]);

        Assert.Equal("Four Noes", reading.Text);
    }

    [Fact]
    public void What_is_not_packed_is_read_as_well()
    {
        using var reading = PackedParagraph.ReadOnce("The Four Noes".AsMemory(9));

        Assert.Equal("Noes", reading.Text);
    }

    [Fact]
    public void Characters_that_are_being_read_stay_when_many_other_paragraphs_are_read()
    {
        var paragraphs = Packed([.. Enumerable.Range(0, 300).Select(number => $"Paragraph {number}, “{number}”.")]).ToList();

        var first = paragraphs[0].Span;
        paragraphs.ForEach(paragraph => Assert.Equal(paragraph.Length, paragraph.Span.Length));

        Assert.Equal("Paragraph 0, “0”.", first.ToString());
    }

    [Fact]
    public void Several_threads_read_the_same_paragraphs()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(number => $"Paragraph {number}, đoạn {number}.")];
        var paragraphs = Packed(texts).ToList();

        Parallel.For(0, 20_000, i => Assert.Equal(texts[i % 200], paragraphs[i % 200].ToString()));
    }

    private static IEnumerable<ReadOnlyMemory<char>> Packed(params string[] texts) =>
        PackedParagraph.Of([.. texts.Select(text => text.AsMemory())]);
}

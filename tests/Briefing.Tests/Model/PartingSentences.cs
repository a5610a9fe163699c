using Briefing.Model;

namespace Briefing.Tests.Model;

public sealed class PartingSentences
{
    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("One line\nand another", "One line|and another")]
    [InlineData("", "")]
    public void A_text_is_its_sentences(string text, string sentences) => Assert.Equal(sentences, string.Join('|', Parts(text)));

    [Theory]
    [InlineData("x")]
    [InlineData("水")]
    [InlineData("\ud83d\udd6f")]
    public void A_text_without_spaces_is_cut_where_it_is_too_long_and_nothing_is_lost(string letter)
    {
        var text = string.Concat(Enumerable.Repeat(letter, 2_501));

        var parts = Parts(text);

        Assert.Equal(text, string.Concat(parts));
        Assert.All(parts, part => Assert.InRange(part.Length, 1, 1_000));
        Assert.All(parts, part => Assert.False(char.IsLowSurrogate(part[0])));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_sentence_that_reaches_too_far_back_begins_with_a_whole_character(int more)
    {
        var text = $"{string.Concat(Enumerable.Repeat("\ud83d\udd6f", 1_000))}{new string('x', more)}";

        var sentence = text[Sentences.Around(text, text.Length, text.Length)];

        Assert.InRange(sentence.Length, 1_000, 1_001);
        Assert.False(char.IsLowSurrogate(sentence[0]));
    }

    private static IReadOnlyList<string> Parts(string text) => [.. Sentences.Of(text).Select(sentence => text[sentence])];
}

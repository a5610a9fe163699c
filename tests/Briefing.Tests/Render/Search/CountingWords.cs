using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

public sealed class CountingWords
{
    [Theory]
    [InlineData("ray")]
    [InlineData("X-ray")]
    [InlineData("-ray")]
    public void A_word_after_a_hyphen_that_joins_it_to_none_is_counted_once(string text) =>
        Assert.Equal([new Posting(0, 0, (byte)Weights.OfText(1, 1))], Counted(text));

    private static Posting[] Counted(string text) => new WordCounter().Count([new SearchDocument("", "", "", [], [SearchText.Of(text)])]);
}

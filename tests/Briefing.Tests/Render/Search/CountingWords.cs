using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

public sealed class CountingWords
{
    [Theory]
    [InlineData("ray")]
    [InlineData("X-ray")]
    [InlineData("-ray")]
    public void A_word_after_a_hyphen_that_joins_it_to_none_is_counted_once(string text)
    {
        var counter = new WordCounter();
        counter.Count(0, new SearchDocument("", "", "", [], [SearchText.Of(text)]));

        Assert.Equal(["ray"], counter.Words);
        Assert.Equal([(0, (byte)Weights.OfText(1, 1))], PackingPostings.Unpacked(counter.PostingsOf("ray")!.Packed));
    }
}

using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

public sealed class WeighingWords
{
    [Theory]
    [InlineData(1, 100_000, 1)]
    [InlineData(1, 100, 5)]
    [InlineData(3_000_000, 3_000_000, 9)]
    public void A_word_weighs_more_the_more_often_it_stands_in_a_text(int times, int words, int weight) =>
        Assert.Equal(weight, Weights.OfText(times, words));
}

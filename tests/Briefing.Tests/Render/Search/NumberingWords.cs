using Briefing.Render.Search;

namespace Briefing.Tests.Render.Search;

public sealed class NumberingWords
{
    [Fact]
    public void A_word_keeps_its_number_however_many_come_after_it()
    {
        var words = Enumerable.Range(0, 5_000).Select(number => $"word{number}").ToList();
        var numbers = new WordNumbers();

        Assert.Equal(Enumerable.Range(0, words.Count), words.Select(word => numbers.Of(word)));
        Assert.Equal(Enumerable.Range(0, words.Count), words.Select(word => numbers.Of(word)));
        Assert.Equal(words, numbers.Words);
    }

    [Fact]
    public void Two_words_of_the_same_hash_are_two()
    {
        var numbers = new WordNumbers();

        Assert.Equal((0, 1), (numbers.Of("bA"), numbers.Of("ca")));
        Assert.Equal((0, 1), (numbers.Of("bA"), numbers.Of("ca")));
    }
}

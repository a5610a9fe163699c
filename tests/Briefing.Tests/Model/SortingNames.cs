using Briefing.Model;

namespace Briefing.Tests.Model;

public sealed class SortingNames
{
    [Theory]
    [InlineData("Week 1: Beginnings", "Week 2: Sources", "Week 10: Ends")]
    [InlineData("Article 9", "article 9a", "Article 10", "Article 10, part 2", "Article 10, part 11")]
    [InlineData("Treaty", "Treaty of 994", "Treaty of 1978", "Treaty of 1994")]
    [InlineData("Route 007", "Route 7 bis", "Route 08", "Route 8 bis")]
    [InlineData("Doi", "Đổi Mới", "dome")]
    [InlineData("2 lamps", "A lamp", "a lamp")]
    public void Goes_by_letters_without_marks_and_by_the_size_of_numbers(params string[] names) =>
        Assert.Equal(names, names.Reverse().Order(Alphabet.Order));

    [Theory]
    [InlineData("zebra", "Đổi Mới", 1)]
    [InlineData("Éclair", "eclipse", -1)]
    [InlineData("ao", "âo", -1)]
    [InlineData("same", "same", 0)]
    public void Names_are_in_the_order_of_their_letters(string one, string other, int order) =>
        Assert.Equal(order, Math.Sign(Alphabet.Order.Compare(one, other)));

    [Theory]
    [InlineData("Đổi Mới", "D")]
    [InlineData("éclair", "E")]
    [InlineData("38th parallel", "#")]
    [InlineData("灯", "#")]
    [InlineData("", "#")]
    public void A_name_stands_under_its_first_letter(string name, string letter) => Assert.Equal(letter, Alphabet.LetterOf(name));
}

using Briefing.Model;

namespace Briefing.Tests.Model;

public sealed class NamingSlugs
{
    [Theory]
    [InlineData("lamp")]
    [InlineData("north-rock-2")]
    [InlineData("1871")]
    [InlineData("con-man")]
    public void A_slug_is_letters_and_digits_in_groups(string text) => Assert.Equal(text, Slug.TryParse(text)!.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("Lamp")]
    [InlineData("north rock")]
    [InlineData("-lamp")]
    [InlineData("lamp-")]
    [InlineData("north--rock")]
    [InlineData("đèn")]
    [InlineData("a/b")]
    [InlineData("..")]
    [InlineData("lamp.html")]
    [InlineData("con")]
    [InlineData("lpt1")]
    public void Whatever_else_would_break_an_address_is_none(string text) => Assert.Null(Slug.TryParse(text));

    [Fact]
    public void A_slug_has_at_most_eighty_characters()
    {
        Assert.NotNull(Slug.TryParse(new string('a', 80)));
        Assert.Null(Slug.TryParse(new string('a', 81)));
    }

    [Theory]
    [InlineData("The Lamp Is Lit!", "the-lamp-is-lit")]
    [InlineData("Đổi Mới", "doi-moi")]
    [InlineData("the keeper’s log", "the-keepers-log")]
    [InlineData("  A – B / C  ", "a-b-c")]
    [InlineData("2 + 2 = 4", "2-2-4")]
    [InlineData("灯火", null)]
    [InlineData("!?", null)]
    [InlineData("CON", null)]
    public void The_nearest_slug_keeps_what_it_can(string text, string? slug) => Assert.Equal(slug, Slug.Nearest(text)?.ToString());

    [Fact]
    public void The_nearest_slug_is_cut_without_a_hyphen_at_its_end()
    {
        var slug = Slug.Nearest(new string('a', 79) + " b c")!.ToString();

        Assert.Equal(new string('a', 79), slug);
    }

    [Fact]
    public void The_nearest_slug_of_a_slug_is_itself() =>
        Assert.All(["lamp", "north-rock-2", "1871"], text => Assert.Equal(text, Slug.Nearest(text)?.ToString()));
}

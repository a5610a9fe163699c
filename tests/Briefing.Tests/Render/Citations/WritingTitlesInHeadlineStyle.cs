using Briefing.Model;
using Briefing.Render.Citations;

namespace Briefing.Tests.Render.Citations;

public sealed class WritingTitlesInHeadlineStyle
{
    [Theory]
    [InlineData("The uses of a cautious welcome", "The Uses of a Cautious Welcome")]
    [InlineData("Three suppliers, one buyer", "Three Suppliers, One Buyer")]
    [InlineData("what the keeper saw between two wars", "What the Keeper Saw between Two Wars")]
    [InlineData("Whom to wait for", "Whom to Wait For")]
    [InlineData("The strait: a history of its lights and the men within", "The Strait: A History of Its Lights and the Men Within")]
    [InlineData("Is it over? the coal trade after 1911", "Is It Over? The Coal Trade after 1911")]
    [InlineData("A look-out in the age of hand-to-mouth living", "A Look-Out in the Age of Hand-to-Mouth Living")]
    [InlineData("“the lamp” and what it isn’t", "“The Lamp” and What It Isn’t")]
    [InlineData("Reading eBooks on d’Argand by de Gaulle in the US", "Reading eBooks on d’Argand by de Gaulle in the US")]
    [InlineData("đổi mới, explained", "Đổi Mới, Explained")]
    [InlineData("", "")]
    [InlineData("…", "…")]
    public void The_words_that_carry_an_English_title_have_capitals(string title, string expected)
    {
        Assert.Equal(expected, HeadlineStyle.Of(title, Language.TryParse("en")));
        Assert.Equal(expected, HeadlineStyle.Of(expected, Language.TryParse("en-GB")));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("enm")]
    [InlineData(null)]
    public void A_title_in_another_language_or_in_who_knows_which_stays_as_it_is(string? language) =>
        Assert.Equal(
            "Chuyến tàu than cuối cùng",
            HeadlineStyle.Of("Chuyến tàu than cuối cùng", language is null ? null : Language.TryParse(language)));
}

using Briefing.Model.Wording;
using Briefing.Tests.Model.Edtf;

namespace Briefing.Tests.Model.Wording;

public sealed class ChoosingTheLanguageOfDates
{
    [Theory]
    [InlineData("en", "June 13, 2024")]
    [InlineData("en-US", "June 13, 2024")]
    [InlineData("EN-us", "June 13, 2024")]
    [InlineData("en-CA", "June 13, 2024")]
    [InlineData("en-GB", "13 June 2024")]
    [InlineData("en-gb-oxendict", "13 June 2024")]
    [InlineData("en-AU", "13 June 2024")]
    [InlineData("vi", "ngày 13 tháng 6 năm 2024")]
    [InlineData("vi-VN", "ngày 13 tháng 6 năm 2024")]
    public void Takes_the_nearest_language_by_its_tag(string tag, string words)
    {
        Assert.True(DateWording.Knows(tag));
        Assert.Equal(words, DateWording.For(tag).Word(Dates.Of("2024-06-13")).ToString());
    }

    [Theory]
    [InlineData("de")]
    [InlineData("enx")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData(null)]
    public void Falls_back_to_English_and_says_so(string? tag)
    {
        Assert.False(DateWording.Knows(tag));
        Assert.Equal("June 13, 2024", DateWording.For(tag).Word(Dates.Of("2024-06-13")).ToString());
    }
}

using Briefing.Model;

namespace Briefing.Tests.Model;

public sealed class ReadingLanguageTags
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en-GB")]
    [InlineData("zh-HANT-tw", "zh-Hant-TW")]
    [InlineData("de-1996", "de-1996")]
    public void A_tag_is_read_in_any_case_and_written_in_the_usual_one(string text, string tag) => Assert.Equal(tag, Language.TryParse(text)?.Tag);

    [Theory]
    [InlineData("english")]
    [InlineData("e")]
    [InlineData("en-")]
    [InlineData("en_GB")]
    [InlineData("")]
    public void What_is_none_is_refused(string text) => Assert.Null(Language.TryParse(text));
}

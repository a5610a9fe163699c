using Briefing.Propose.Dates;

namespace Briefing.Tests.Propose;

public sealed class FindingDates
{
    [Theory]
    [InlineData("The lamp was lit on June 19, 1911.", "1911-06-19")]
    [InlineData("The lamp was lit on June 1st, 1911.", "1911-06-01")]
    [InlineData("The lamp was lit on 19 June 1911.", "1911-06-19")]
    [InlineData("The lamp was lit on the 3rd of June, 1911.", "1911-06-03")]
    [InlineData("The lamp was lit on 1911-06-19.", "1911-06-19")]
    [InlineData("The lamp was lit on Sept. 10, 1911.", "1911-09-10")]
    [InlineData("The lamp was lit in June 1911.", "1911-06")]
    [InlineData("The lamp was lit in May of 1911.", "1911-05")]
    [InlineData("The lamp was lit in 1911.", "1911")]
    [InlineData("The 1911 rules say so.", "1911")]
    [InlineData("The fair was held on June 13-15, 1911.", "1911-06-13/1911-06-15")]
    [InlineData("The fair was held from 13 to 15 June 1911.", "1911-06-13/1911-06-15")]
    [InlineData("It burned from 1911 to 1914.", "1911/1914")]
    [InlineData("It burned between June 1911 and 1914.", "1911-06/1914")]
    [InlineData("It burned (1911–1914) every night.", "1911/1914")]
    [InlineData("It has burned since 1911.", "1911/..")]
    [InlineData("It burned until June 1911.", "../1911-06")]
    [InlineData("It was built around 1911.", "1911~")]
    [InlineData("It was built in the spring of 1911.", "1911-21")]
    [InlineData("It was built in fall 1911.", "1911-23")]
    [InlineData("It was built in the late 1910s.", "191X")]
    [InlineData("It was built in the late 1970s-80s.", "197X/198X")]
    [InlineData("It was built in the 19th century.", "18XX")]
    [InlineData("The lamp was lit in December.", "XXXX-12")]
    [InlineData("The lamp was lit on June 19.", "XXXX-06-19")]
    [InlineData("The lamp of 1911 was lit on June 19.", "1911, 1911-06-19?")]
    [InlineData("In 1911, two keepers came, on Sept. 10 and Dec. 13.", "1911, 1911-09-10?, 1911-12-13?")]
    [InlineData("In 1911 and 1912 it was lit on June 19.", "1911, 1912, XXXX-06-19")]
    public void Reads_what_English_writes(string text, string dates) => Assert.Equal(dates, Of(text));

    [Theory]
    [InlineData("He may march in, and we may march out.")]
    [InlineData("It cost $1911 and weighed 1,911 tons.")]
    [InlineData("Ship 19115 carried 1911.5 tons of coal, 1911% more.")]
    [InlineData("He walked 13 to 15 miles.")]
    [InlineData("June was the keeper’s daughter.")]
    [InlineData("The room was 1911x wide and route-1911 led there.")]
    [InlineData("On June 31, 1911a nothing happened.")]
    public void Leaves_alone_what_is_no_date(string text) => Assert.Equal("", Of(text));

    [Fact]
    public void Tells_a_date_with_its_whole_sentence_and_a_sentence_once()
    {
        var found = DateFinder.Find("Nothing else. In 1911 Mr. Vane came, and in 1912 he left. Silence.".AsMemory()).ToList();

        Assert.Equal("In 1911 Mr. Vane came, and in 1912 he left.", Assert.Single(found).Sentence);
    }

    [Fact]
    public void Offers_no_day_that_the_calendar_lacks() => Assert.Equal("", Of("On February 30, 1911 nothing happened."));

    private static string Of(string text) => string.Join(", ", DateFinder.Find(text.AsMemory()).SelectMany(found => found.Dates));
}

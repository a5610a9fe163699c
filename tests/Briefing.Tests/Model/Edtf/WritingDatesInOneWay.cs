using Briefing.Model.Edtf;

namespace Briefing.Tests.Model.Edtf;

public sealed class WritingDatesInOneWay
{
    [Theory]
    [InlineData("?2004-?06-?11", "2004-06-11?")]
    [InlineData("?1945", "1945?")]
    [InlineData("?2004-06~", "2004%-~06")]
    [InlineData("?2004-06%", "2004-06%")]
    [InlineData("2004-06?-11~", "2004-06%-~11")]
    [InlineData("?2004-06-~11", "2004?-06-~11")]
    [InlineData("?2004?", "2004?")]
    [InlineData("%-2011-06-13", "-2011%-06-13")]
    [InlineData("2004-?06-?11", "2004-?06-?11")]
    [InlineData("[1667, 1760-12]", "[1667,1760-12]")]
    [InlineData("1985-04-12T23:20:30-04", "1985-04-12T23:20:30-04:00")]
    [InlineData("1985-04-12T23:20:30+00:00", "1985-04-12T23:20:30Z")]
    [InlineData("Y17E7", "Y170000000")]
    [InlineData("Y-20E2S3", "-2000S3")]
    [InlineData("Y-20E2", "-2000")]
    [InlineData("Y1700E20", "Y17E22")]
    [InlineData("Y3388E2S3~", "Y338800S3~")]
    public void The_canonical_text_is_the_same_for_the_same_meaning(string text, string canonical)
    {
        Assert.Equal(canonical, Dates.Of(text).ToString());
        Assert.Equal(Dates.Of(canonical), Dates.Of(text));
        Assert.Equal(Dates.Of(canonical).GetHashCode(), Dates.Of(text).GetHashCode());
        Assert.Equal(Dates.Of(canonical).Form.GetType(), Dates.Of(text).Form.GetType());
    }

    /// <summary>
    /// "Set representation", point 4, has no spaces anywhere; public suites agree on letting one pass after a comma, and so do we.
    /// </summary>
    [Theory]
    [InlineData("[1667, 1668, 1670..1672]")]
    [InlineData("{1960, 1961-12}")]
    public void A_space_after_a_comma_is_read_but_never_written(string text) => Assert.DoesNotContain(' ', Dates.Of(text).ToString());

    [Fact]
    public void A_plain_date_needs_no_text()
    {
        Assert.Equal(Dates.Of("2012"), When.On(2012));
        Assert.Equal(Dates.Of("-0043-03"), When.On(-43, 3));
        Assert.Equal(Dates.Of("2024-02-29"), When.On(2024, 2, 29));
    }

    [Theory]
    [InlineData(2023, 2, 29)]
    [InlineData(2023, 13, null)]
    [InlineData(2023, 0, null)]
    [InlineData(2023, 1, 0)]
    [InlineData(2023, null, 1)]
    [InlineData(10000, null, null)]
    public void A_plain_date_must_be_one(int year, int? month, int? day) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => When.On(year, month, day));

    [Fact]
    public void Says_whether_a_text_is_a_date()
    {
        Assert.True(When.TryParse("2012~", out var when));
        Assert.Equal(Dates.Of("2012~"), when);
        Assert.False(When.TryParse("2012!", out _));
        Assert.False(When.TryParse(null, out _));
    }
}

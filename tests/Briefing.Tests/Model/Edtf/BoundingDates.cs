using Briefing.Model.Edtf;

namespace Briefing.Tests.Model.Edtf;

/// <summary>The specification's own examples, and what lies between them, with their first and last day.</summary>
public sealed class BoundingDates
{
    [Theory]
    [InlineData("1985-04-12", "1985-04-12 1985-04-12")]
    [InlineData("1985-04", "1985-04-01 1985-04-30")]
    [InlineData("1985", "1985-01-01 1985-12-31")]
    [InlineData("1964/2008", "1964-01-01 2008-12-31")]
    [InlineData("2004-06/2006-08", "2004-06-01 2006-08-31")]
    [InlineData("2004-02-01/2005-02-08", "2004-02-01 2005-02-08")]
    [InlineData("2004-02-01/2005-02", "2004-02-01 2005-02-28")]
    [InlineData("2004-02-01/2005", "2004-02-01 2005-12-31")]
    [InlineData("2005/2006-02", "2005-01-01 2006-02-28")]
    public void Level_0(string text, string days) => Assert.Equal(days, Dates.Days(Dates.Of(text)));

    [Theory]
    [InlineData("Y170000002", "170000002-01-01 170000002-12-31")]
    [InlineData("Y-170000002", "-170000002-01-01 -170000002-12-31")]
    [InlineData("2001-21", "2001-03-01 2001-05-31")]
    [InlineData("2001-22", "2001-06-01 2001-08-31")]
    [InlineData("2001-23", "2001-09-01 2001-11-30")]
    [InlineData("2003-24", "2003-12-01 2004-02-29")]
    [InlineData("1984?", "1984-01-01 1984-12-31")]
    [InlineData("2004-06~", "2004-06-01 2004-06-30")]
    [InlineData("2004-06-11%", "2004-06-11 2004-06-11")]
    [InlineData("201X", "2010-01-01 2019-12-31")]
    [InlineData("20XX", "2000-01-01 2099-12-31")]
    [InlineData("2004-XX", "2004-01-01 2004-12-31")]
    [InlineData("1985-04-XX", "1985-04-01 1985-04-30")]
    [InlineData("1985-XX-XX", "1985-01-01 1985-12-31")]
    [InlineData("1985-04-12/..", "1985-04-12 ..")]
    [InlineData("1985-04/..", "1985-04-01 ..")]
    [InlineData("1985/..", "1985-01-01 ..")]
    [InlineData("../1985-04-12", ".. 1985-04-12")]
    [InlineData("../1985-04", ".. 1985-04-30")]
    [InlineData("../1985", ".. 1985-12-31")]
    [InlineData("1985-04-12/", "1985-04-12 ..")]
    [InlineData("1985-04/", "1985-04-01 ..")]
    [InlineData("1985/", "1985-01-01 ..")]
    [InlineData("/1985-04-12", ".. 1985-04-12")]
    [InlineData("/1985-04", ".. 1985-04-30")]
    [InlineData("/1985", ".. 1985-12-31")]
    [InlineData("../..", ".. ..")]
    [InlineData("-1985", "-1985-01-01 -1985-12-31")]
    public void Level_1(string text, string days) => Assert.Equal(days, Dates.Days(Dates.Of(text)));

    [Theory]
    [InlineData("Y-17E7", "-170000000-01-01 -170000000-12-31")]
    [InlineData("1950S2", "1900-01-01 1999-12-31")]
    [InlineData("Y171010000S3", "171000000-01-01 171999999-12-31")]
    [InlineData("Y3388E2S3", "338000-01-01 338999-12-31")]
    [InlineData("-1950S2", "-1999-01-01 -1900-12-31")]
    [InlineData("1953S4", "1953-01-01 1953-12-31")]
    [InlineData("0050S1", "50-01-01 59-12-31")]
    [InlineData("2001-25", "2001-03-01 2001-05-31")]
    [InlineData("2001-28", "2001-12-01 2002-02-28")]
    [InlineData("2001-29", "2001-09-01 2001-11-30")]
    [InlineData("2001-30", "2001-12-01 2002-02-28")]
    [InlineData("2001-31", "2001-03-01 2001-05-31")]
    [InlineData("2001-32", "2001-06-01 2001-08-31")]
    [InlineData("2001-33", "2001-01-01 2001-03-31")]
    [InlineData("2001-34", "2001-04-01 2001-06-30")]
    [InlineData("2001-36", "2001-10-01 2001-12-31")]
    [InlineData("2001-37", "2001-01-01 2001-04-30")]
    [InlineData("2001-39", "2001-09-01 2001-12-31")]
    [InlineData("2001-40", "2001-01-01 2001-06-30")]
    [InlineData("2001-41", "2001-07-01 2001-12-31")]
    [InlineData("[1667,1668,1670..1672]", "1667-01-01 1672-12-31")]
    [InlineData("[..1760-12-03]", ".. 1760-12-03")]
    [InlineData("[1760-12..]", "1760-12-01 ..")]
    [InlineData("[1760-01,1760-02,1760-12..]", "1760-01-01 ..")]
    [InlineData("[1667,1760-12]", "1667-01-01 1760-12-31")]
    [InlineData("[..1984]", ".. 1984-12-31")]
    [InlineData("{1667,1668,1670..1672}", "1667-01-01 1672-12-31")]
    [InlineData("{1960,1961-12}", "1960-01-01 1961-12-31")]
    [InlineData("{..1984}", ".. 1984-12-31")]
    [InlineData("2004-06~-11", "2004-06-11 2004-06-11")]
    [InlineData("156X-12-25", "1560-12-25 1569-12-25")]
    [InlineData("15XX-12-25", "1500-12-25 1599-12-25")]
    [InlineData("XXXX-12-XX", "0-12-01 9999-12-31")]
    [InlineData("1XXX-XX", "1000-01-01 1999-12-31")]
    [InlineData("1XXX-12", "1000-12-01 1999-12-31")]
    [InlineData("1984-1X", "1984-10-01 1984-12-31")]
    [InlineData("-156X-12-25", "-1569-12-25 -1560-12-25")]
    [InlineData("-1X32-X1-X2", "-1932-01-02 -1032-11-22")]
    [InlineData("19XX-02-29", "1904-02-29 1996-02-29")]
    [InlineData("2023-XX-3X", "2023-01-30 2023-12-31")]
    [InlineData("2004-06-~01/2004-06-~20", "2004-06-01 2004-06-20")]
    [InlineData("2004-06-XX/2004-07-03", "2004-06-01 2004-07-03")]
    public void Level_2(string text, string days) => Assert.Equal(days, Dates.Days(Dates.Of(text)));

    [Theory]
    [InlineData("XXXX", false, false)]
    [InlineData("XXXX-12-25", false, false)]
    [InlineData("-XXXX", false, false)]
    [InlineData("XXXX-12/2004", false, true)]
    [InlineData("XXX4-12", true, true)]
    [InlineData("XX24", true, true)]
    public void Along_a_line_of_time_a_date_that_says_nothing_of_its_year_may_lie_anywhere(string text, bool hasBeginning, bool hasEnd)
    {
        var reach = Dates.Of(text).Reach;

        Assert.Equal((hasBeginning, hasEnd), (reach.Earliest.IsBounded, reach.Before.IsBounded));
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", 1985, 4, 12, 84030)]
    [InlineData("1985-04-12T23:20:30Z", 1985, 4, 12, 84030)]
    [InlineData("1985-04-12T23:20:30-04", 1985, 4, 13, 12030)]
    [InlineData("1985-04-12T23:20:30+04:30", 1985, 4, 12, 67830)]
    [InlineData("2000-01-01T00:00:00+00:30", 1999, 12, 31, 84600)]
    [InlineData("1999-12-31T23:59:59-01", 2000, 1, 1, 3599)]
    public void A_moment_lasts_a_second_of_UTC(string text, long year, int month, int day, int second)
    {
        var when = Dates.Of(text);
        Assert.Equal((year, month, day, second), (when.Earliest.Year, when.Earliest.Month, when.Earliest.Day, when.Earliest.SecondOfDay));
        Assert.Equal(when.Earliest.Plus(1), when.Before);
    }

    [Fact]
    public void Years_of_more_than_eighteen_digits_lie_beyond_all_others()
    {
        Assert.Equal(Instant.MaxYear, Dates.Of("Y17E100").Earliest.Year);
        Assert.Equal(Instant.Future, Dates.Of("Y17E100").Before);
        Assert.Equal(Instant.Past, Dates.Of("Y-17E100").Earliest);
        Assert.True(Dates.Of("Y999999999999999999") < Dates.Of("Y1E18"));
        Assert.True(Dates.Of("Y-1E18") < Dates.Of("Y-999999999999999999"));
        Assert.Equal(Dates.Of("Y1E18").Earliest, Dates.Of("Y999999999999999999").Before);
    }

    [Fact]
    public void An_instant_has_its_place_on_an_axis_of_years()
    {
        Assert.Equal(2012.5, Dates.Of("2012-07-02").Earliest.Years);
        Assert.Equal(-43.0, Dates.Of("-0043").Earliest.Years);
        Assert.Equal(double.NegativeInfinity, Dates.Of("../2012").Earliest.Years);
        Assert.Equal(double.PositiveInfinity, Dates.Of("2012/..").Before.Years);
    }
}

namespace Briefing.Tests.Model.Edtf;

public sealed class OrderingDates
{
    private static readonly string[] InOrder =
    [
        "Y-17E20", "../1954", "[..1984]", "../..", "Y-17E7", "-0044-03-15", "-0043", "0000", "15XX",
        "1950-01-01T00:00:00Z", "1950-01-01", "1950-01", "1950-21?", "1954", "1954?", "1954~", "1954/1954", "[1954]", "{1954}", "195X-12",
        "2012-06", "2012/2014", "2012/..", "20XX-12", "Y12000", "Y17E7", "Y17E20",
    ];

    [Fact]
    public void What_begins_earlier_comes_first_then_what_ends_earlier_then_the_finer_then_the_text()
    {
        var dates = InOrder.Select(Dates.Of).ToList();
        var expected = dates.OrderBy(date => date.Earliest).ThenBy(date => date.Before).ThenBy(date => date.Precision)
            .ThenBy(date => date.ToString(), StringComparer.Ordinal);
        Assert.Equal(expected.Select(date => date.ToString()), dates.Order().Select(date => date.ToString()));
        Assert.Equal(dates.Order(), dates.AsEnumerable().Reverse().Order());
    }

    [Theory]
    [InlineData("1953", "1954")]
    [InlineData("1954-01-01", "1954-01")]
    [InlineData("1954-01", "1954")]
    [InlineData("1954", "1954/1955")]
    [InlineData("1954", "1954/1954")]
    [InlineData("1954", "1954?")]
    [InlineData("-0001", "0000")]
    [InlineData("../1954", "Y-17E7")]
    [InlineData("2012/2015", "2012/..")]
    [InlineData("1954-12-31T23:59:59Z", "1955")]
    public void The_left_one_comes_first(string left, string right)
    {
        var (first, second) = (Dates.Of(left), Dates.Of(right));
        Assert.True(first < second && first <= second && second > first && second >= first && first != second);
        Assert.Equal([first, second], new[] { second, first }.Order());
    }

    [Fact]
    public void Nothing_comes_before_something()
    {
        Assert.True(Dates.Of("1954").CompareTo(null) > 0);
        Assert.True(null < Dates.Of("1954"));
    }

    [Theory]
    [InlineData("1954", "1954-05-07", true, true)]
    [InlineData("1954-05-07", "1954", false, true)]
    [InlineData("1954", "1954", true, true)]
    [InlineData("1954", "1955", false, false)]
    [InlineData("1954/..", "1975-04-30", true, true)]
    [InlineData("../1954", "1953/1955", false, true)]
    [InlineData("1954-05", "1954-06-01", false, false)]
    [InlineData("../..", "Y17E100", true, true)]
    public void One_contains_or_overlaps_the_other_by_its_bounds(string left, string right, bool contains, bool overlaps)
    {
        Assert.Equal(contains, Dates.IsWithin(Dates.Of(right), Dates.Of(left)));
        Assert.Equal(overlaps, Dates.Of(left).Bounds.Overlaps(Dates.Of(right).Bounds));
        Assert.Equal(overlaps, Dates.Of(right).Bounds.Overlaps(Dates.Of(left).Bounds));
    }
}

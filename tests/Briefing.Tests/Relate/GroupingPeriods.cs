namespace Briefing.Tests.Relate;

public sealed class GroupingPeriods
{
    private const string Eras = "eras:\n  - { name: Oil, from: \"1870\", until: \"1889\" }\n  - { name: Gas, from: \"1890\", until: 1900-06 }\n";

    [Theory]
    [InlineData("1870", "Oil")]
    [InlineData("1889-12-31", "Oil")]
    [InlineData("1890-01-01", "Gas")]
    [InlineData("1900-06-30", "Gas")]
    [InlineData("1889/1895", "Oil")]
    [InlineData("187X", "Oil")]
    [InlineData("1869-12-31", "The 1860s")]
    [InlineData("1900-07-01", "The decade 1900–1909")]
    [InlineData("1954~", "The 1950s")]
    [InlineData("0867", "The 860s")]
    public void An_event_belongs_to_the_period_that_it_begins_in_or_else_to_its_decade(string date, string period) =>
        Assert.Equal([period], Periods(Eras, date).Select(each => each.Name));

    [Theory]
    [InlineData("../1985")]
    [InlineData("/1985")]
    [InlineData("Y-170000002")]
    [InlineData("-0005")]
    [InlineData("-0015/0015")]
    [InlineData("Y123456")]
    public void Every_period_has_a_name_and_a_place_on_the_timeline(string date)
    {
        var period = Assert.Single(Periods("", date));

        Assert.NotEqual("", period.Name);
        Assert.Matches("^period:[a-z0-9-]+$", period.Anchor.Id);
    }

    [Theory]
    [InlineData("XXXX-09")]
    [InlineData("XXXX-06-13/XXXX-06-15")]
    [InlineData("XXXX-21")]
    [InlineData("[XXXX-06-13,XXXX-06-15]")]
    public void A_date_that_says_nothing_of_its_year_belongs_to_no_period_of_years(string date) => Assert.Equal(
        ["Beginning not known", "Antiquity", "The 1870s"],
        Periods("eras: [ { name: Antiquity, from: \"-0800\", until: \"0500\" } ]\n", "-0044", "1871", date).Select(period => period.Name));

    [Theory]
    [InlineData("0000", "0001", "The decade 10–1 BC", "AD 1 to 9")]
    [InlineData("-9000", "1990", "10,000 to 1 BC", "AD 1 to 9999")]
    [InlineData("Y-17E7", "1990", "200 million BC to 100 million BC", "AD 1 to 99,999,999")]
    public void No_period_of_either_era_begins_in_the_other(string before, string after, string first, string second) =>
        Assert.Equal([first, second], Periods("", before, after).Select(period => period.Name));

    [Theory]
    [InlineData(24, "The 1950s")]
    [InlineData(26, "1950 to 1954", "1955 to 1959")]
    [InlineData(60, "1950", "1951", "1952", "1953", "1954", "1955", "1956", "1957", "1958", "1959")]
    public void A_decade_of_many_events_parts_into_halves_and_each_half_of_many_into_years(int events, params string[] names)
    {
        var periods = Periods("", [.. Enumerable.Range(0, events).Select(number => $"195{number % 10}")]);

        Assert.Equal(names, periods.Select(period => period.Name));
        Assert.Equal(events, periods.Sum(period => period.Events.Count));
    }

    [Fact]
    public void Periods_and_their_events_stand_in_order_and_empty_ones_are_left_out()
    {
        var periods = Periods(Eras, "1954", "1875", "1865", "1871-12", "1871", "1871-12-01");

        Assert.Equal(["The 1860s", "Oil", "The 1950s"], periods.Select(period => period.Name));
        Assert.Equal(["1871", "1871-12-01", "1871-12", "1875"], periods[1].Events.Select(happening => happening.Date.ToString()));
    }

    [Fact]
    public void Events_of_one_date_stand_as_they_were_written()
    {
        using var site = SiteFolder.Minimal();
        site.Put("input/timeline/log.yml", """
            - { date: "1871-12-01", title: The keeper lights the lamp }
            - { date: "1871-12-01", title: A ship answers }
            - { date: "1871-12", title: The log begins }
            """);

        Assert.Equal(
            ["The keeper lights the lamp", "A ship answers", "The log begins"],
            site.Related().Timeline.Single().Events.Select(happening => happening.Title));
    }

    [Fact]
    public void Each_period_has_an_anchor_of_its_own() =>
        Assert.Equal(
            ["period:the-1950s", "period:the-1950s-2"],
            Periods("eras: [ { name: The 1950s, from: \"1950\", until: \"1954\" } ]\n", "1951", "1957").Select(period => period.Anchor.Id));

    private static IReadOnlyList<Briefing.Model.Period> Periods(string eras, params string[] dates)
    {
        using var site = SiteFolder.Minimal();
        site.Put("input/site.yml", $"title: T\nstandfirst: S\naddress: https://lamp.example/\n{eras}");
        site.Put("input/timeline/log.yml", string.Concat(dates.Select((date, i) => $"- {{ date: \"{date}\", title: Event {i} }}\n")));
        return site.Related().Timeline;
    }
}

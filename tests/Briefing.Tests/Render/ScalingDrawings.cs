using System.Globalization;
using Briefing.Model.Edtf;
using Briefing.Render.Drawing;

namespace Briefing.Tests.Render;

/// <summary>Where the axis of a drawing begins and ends, and where its scale changes.</summary>
public sealed class ScalingDrawings
{
    [Theory]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    public void Two_events_are_no_crowd_and_three_may_be(int crowd, int stretches) =>
        Assert.Equal(stretches, Stretches(["1900", "1950", "2000", .. DaysOfJune2024(crowd)]));

    [Theory]
    [InlineData(16, 2)]
    [InlineData(17, 1)]
    public void A_crowd_has_a_fifth_of_all_events(int others, int stretches) =>
        Assert.Equal(stretches, Stretches([.. Years(1900, others, every: 5), .. DaysOfJune2024(3)]));

    [Theory]
    [InlineData(12, 2)]
    [InlineData(13, 1)]
    public void A_crowd_stands_eight_times_as_dense_as_the_rest(int others, int stretches) =>
        Assert.Equal(stretches, Stretches([.. Years(1800, others, every: 100.0 / others), .. Years(1900, 10, every: 1)]));

    [Fact]
    public void However_many_crowds_there_are_the_axis_is_broken_four_times_at_most() =>
        Assert.Equal(5, Stretches([.. Enumerable.Range(0, 6).SelectMany(i => Years(1000 + (i * 150), 4, every: 1))]));

    [Theory]
    [InlineData("2000-01-05/2008-04-05", "2008")]
    [InlineData("2000-01-05/2008-06-05", "2000")]
    public void A_date_twenty_times_as_wide_as_the_events_lie_apart_does_not_lengthen_the_axis(string wide, string until) =>
        Assert.Equal(until, $"{new Crowding([.. Reaches(["2000-01-05", "2000-06-05", wide])]).Stretches()[^1].Until.Year}");

    [Theory]
    [InlineData("2001-03-14", "2006-03-20", "2001")]
    [InlineData("2001-03-14", "2006-03-10", "March 2001")]
    [InlineData("2001-03-14", "2001-09-20", "March 2001")]
    [InlineData("2001-03-14", "2001-09-01", "14 March 2001")]
    public void The_longer_the_axis_the_rounder_its_beginning(string first, string last, string beginning) =>
        Assert.Equal(beginning, Drawings.Of(first, last)!.Wide.Ticks[0].Caption.Lines.Single());

    [Theory]
    [InlineData("1900", "1940", "1980", "2024-06-02", "2024-06-03", "2024-06-04", "2 June 2024")]
    [InlineData("1900", "1940", "1980", "2023-02-10", "2023-06-10", "2024-06-10", "February 2023")]
    [InlineData("1503", "1703", "1903", "1967", "1968", "1969", "1967")]
    [InlineData("0103", "0703", "1403", "1917", "1947", "1968", "1910")]
    public void The_scale_changes_at_a_day_a_month_a_year_or_a_round_number_of_years(
        string first, string second, string third, string fourth, string fifth, string sixth, string change)
    {
        var picture = Drawings.Of(first, second, third, fourth, fifth, sixth)!.Wide;

        Assert.Equal(2, picture.Axis.Count);
        Assert.Equal(change, picture.Ticks.First(tick => tick.Mark.X1 >= picture.Axis[1].X1).Caption.Lines.Single());
    }

    private static int Stretches(IEnumerable<string> dates) => new Crowding([.. Reaches(dates)]).Stretches().Count;

    private static IEnumerable<Bounds> Reaches(IEnumerable<string> dates) => dates.Select(date => Model.Edtf.Dates.Of(date).Reach);

    private static IEnumerable<string> DaysOfJune2024(int days) => Enumerable.Range(1, days).Select(day => $"2024-06-{day:00}");

    private static IEnumerable<string> Years(int first, int events, double every) =>
        Enumerable.Range(0, events).Select(i => ((int)(first + (i * every))).ToString(CultureInfo.InvariantCulture));
}

using Briefing.Model.Edtf;

namespace Briefing.Tests.Render;

/// <summary>Which words a drawing has room for, and in which rows they stand.</summary>
public sealed class LabellingDrawings
{
    [Fact]
    public void A_title_has_three_lines_where_time_runs_to_the_right_and_five_where_it_runs_downwards()
    {
        var drawing = Drawings.Of([.. Enumerable.Range(2000, 9).Select(year => $"{year}")])!;

        Assert.Equal((3, 5), (drawing.Wide.Events[^1].Caption.Lines.Count, drawing.Tall.Events[^1].Caption.Lines.Count));
        Assert.EndsWith("…", drawing.Wide.Events[^1].Caption.Lines[^1], StringComparison.Ordinal);
        Assert.DoesNotContain(drawing.Wide.Events.Take(3), drawn => drawn.Caption.Lines[^1].EndsWith('…'));
    }

    [Fact]
    public void Names_of_narrow_periods_stand_in_up_to_three_rows_above_and_those_that_find_none_are_left_out()
    {
        var periods = Drawings.OfPeriods([
            ("A long time", Dates("1900", "1920", "1940", "1960")),
            .. Enumerable.Range(0, 6).Select(i => ("Electrification", Dates($"{1962 + i}"))),
            ("A time of lamps", Dates("1969", "1990", "2010", "2024"))])!.Wide.Periods;

        var named = periods.Where(period => period.Caption is not null).ToList();
        Assert.Equal(3, periods.Count - named.Count);
        Assert.Equal(4, named.Select(period => period.Caption!.Y).Distinct().Count());
    }

    [Fact]
    public void The_name_of_a_period_has_four_lines_at_most() => Assert.All(
        Drawings.OfPeriods((string.Join(' ', Enumerable.Repeat("lamplighting", 60)), Dates("1900", "1960")), ("Oil", Dates("1961", "2000")))!.Wide.Periods,
        period => Assert.InRange(period.Caption!.Lines.Count, 1, 4));

    [Theory]
    [InlineData("2024-06-02", "2024-06-10", "2 June 2024", "3", "4", "5", "6", "7", "8", "9", "10")]
    [InlineData("2024-06-03", "2024-07-28", "3 June 2024", "10", "15", "20", "25", "July 2024", "5", "10", "15", "20", "25")]
    [InlineData("2024-03-03", "2024-08-30", "3 March 2024", "April 2024", "May 2024", "June 2024", "July 2024", "August 2024")]
    [InlineData("2020-03-03", "2023-08-30", "March 2020", "July 2020", "2021", "July 2021", "2022", "July 2022", "2023")]
    public void The_finest_dates_that_have_room_stand_along_the_axis(string first, string last, params string[] labels) =>
        Assert.Equal(labels, Drawings.Of(first, last)!.Wide.Ticks.Select(tick => tick.Caption.Lines.Single()));

    [Theory]
    [InlineData("1999-06-28/1999-07-05", 1)]
    [InlineData("1990/..", 4)]
    public void A_bar_breaks_up_only_where_it_is_long_enough(string date, int pieces) =>
        Assert.Equal(pieces, Drawings.Of("1950", date, "2000")!.Wide.Events[1].Bars.Count);

    [Fact]
    public void An_open_bar_too_short_for_its_pieces_is_whole() =>
        Assert.Single(Drawings.Of("1950", "1999-12/..", "2000")!.Wide.Events[1].Bars);

    [Fact]
    public void What_has_no_room_beside_another_goes_into_the_next_lane()
    {
        var events = Drawings.Of("1950", "1951", "2000", "2024")!.Wide.Events;

        Assert.Equal(events[0].Bars[0].Y, events[2].Bars[0].Y);
        Assert.True(events[1].Bars[0].Y > events[0].Bars[0].Bottom);
    }

    private static IReadOnlyList<When> Dates(params IEnumerable<string> dates) => [.. dates.Select(Model.Edtf.Dates.Of)];
}

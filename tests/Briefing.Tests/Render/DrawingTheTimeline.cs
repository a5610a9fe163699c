using System.Globalization;
using Briefing.Model.Edtf;
using Briefing.Render.Drawing;

namespace Briefing.Tests.Render;

public sealed class DrawingTheTimeline
{
    [Fact]
    public void A_bar_is_as_wide_as_its_date_is_uncertain()
    {
        var picture = Drawings.Of("2000", "2005", "2006", "200X")!.Wide;
        var (decade, year, next) = (picture.Events[1].Bars[0], picture.Events[2].Bars[0], picture.Events[3].Bars[0]);

        Assert.Equal(["2000", "200X", "2005", "2006"], picture.Events.Select(drawn => drawn.Event.Date.ToString()));
        Assert.Equal(picture.Axis[0].X2 - picture.Axis[0].X1, decade.Width, 0.5);
        Assert.Equal(decade.Width / 10, year.Width, 0.5);
        Assert.Equal(year.Right, next.X, 0.5);
    }

    [Fact]
    public void An_end_that_is_not_known_breaks_up_at_the_end_of_the_axis()
    {
        var picture = Drawings.Of("1950", "2000/..", "2024")!.Wide;
        var open = picture.Events[1].Bars;

        Assert.Equal(4, open.Count);
        Assert.Equal(picture.Axis[^1].X2, open[^1].Right, 0.2);
        Assert.All(open.Zip(open.Skip(1)), pair => Assert.True(pair.First.Width > pair.Second.Width && pair.First.Right < pair.Second.X));
    }

    [Fact]
    public void A_beginning_that_is_not_known_breaks_up_at_the_beginning_of_the_axis()
    {
        var open = Drawings.Of("1950", "../2000", "2024")!.Wide.Events.Single(drawn => drawn.Bars.Count > 1).Bars;

        Assert.Equal(4, open.Count);
        Assert.All(open.Zip(open.Skip(1)), pair => Assert.True(pair.First.Width < pair.Second.Width && pair.First.Right < pair.Second.X));
    }

    [Theory]
    [InlineData("2000-06-13", DrawnKind.Known)]
    [InlineData("2000-06-13/2001-02-03", DrawnKind.Known)]
    [InlineData("2000-06-13/..", DrawnKind.Known)]
    [InlineData("2000-06", DrawnKind.Within)]
    [InlineData("2000-06-13/2001", DrawnKind.Within)]
    [InlineData("2000/2001-02-03", DrawnKind.Within)]
    [InlineData("2000-06-13/", DrawnKind.Within)]
    [InlineData("2000~", DrawnKind.Doubted)]
    [InlineData("2000-06-13/2001?", DrawnKind.Doubted)]
    public void A_date_is_drawn_as_surely_as_its_less_sure_end_is_known(string date, DrawnKind kind) =>
        Assert.Equal(kind, Drawings.Of(date)!.Wide.Events.Single().Kind);

    [Fact]
    public void A_title_that_has_no_room_before_the_right_edge_ends_with_its_bar() =>
        Assert.Equal([Align.Start, Align.End], Drawings.Of("1950", "2024")!.Wide.Events.Select(drawn => drawn.Caption.Align));

    [Theory]
    [InlineData(40, 40)]
    [InlineData(41, 0)]
    public void Up_to_forty_events_are_drawn_one_by_one(int events, int drawn)
    {
        var picture = Drawings.Of([.. Enumerable.Range(1900, events).Select(year => $"{year}")])!;

        Assert.Equal((drawn, drawn), (picture.Wide.Events.Count, picture.Tall.Events.Count));
        Assert.Equal((drawn == 0, drawn == 0), (picture.Wide.Columns.Count > 0, picture.Tall.Columns.Count > 0));
    }

    [Fact]
    public void Where_events_crowd_the_scale_changes_and_the_axis_is_broken_there()
    {
        var picture = Drawings.Of("1950", "1961", "1975", "1986", "2024-06-01", "2024-06-13", "2024-06-16", "2024-06-18")!.Wide;

        Assert.Equal(2, picture.Axis.Count);
        Assert.Equal(2, picture.Breaks.Count);
        Assert.Equal("13 June 2024", picture.Ticks.First(tick => tick.Mark.X1 >= picture.Axis[1].X1).Caption.Lines.Single());
        Assert.Single(Drawings.Of("1950", "1961", "1975", "1986", "1998")!.Wide.Axis);
    }

    [Theory]
    [InlineData("1950", "2020", "1950", "1960", "1970", "1980", "1990", "2000", "2010")]
    [InlineData("1203", "1998", "1203", "1300", "1400", "1500", "1600", "1700", "1800", "1900")]
    [InlineData("1960-03-14", "2019-12-02", "1960", "1970", "1980", "1990", "2000", "2010")]
    [InlineData("2021-03-14", "2022-12-02", "March 2021", "July 2021", "2022", "July 2022")]
    [InlineData("2024-06-01", "2024-06-30", "June 2024", "10", "20", "30")]
    [InlineData("-4999", "2000", "5000 BC", "4000 BC", "1000 BC", "AD 1", "1000")]
    [InlineData("-0499", "-0399", "500 BC", "490 BC", "420 BC")]
    public void Dates_along_the_axis_suit_its_length(string first, string last, params string[] expected)
    {
        var labels = Drawings.Of(first, last)!.Wide.Ticks.Select(tick => tick.Caption.Lines.Single()).ToList();

        Assert.Subset(labels.ToHashSet(), expected.ToHashSet());
        Assert.InRange(labels.Count, 5, 30);
    }

    [Fact]
    public void Too_many_events_become_columns_that_lie_above_the_axis_and_lead_to_their_periods()
    {
        var dates = Enumerable.Range(1, 500).Select(year => $"{year + 1000:0000}").ToArray();
        var picture = Drawings.Of(dates)!.Wide;

        Assert.Empty(picture.Events);
        Assert.All(picture.Columns, column => Assert.True(column.X >= 0 && column.Right <= picture.Width && column.Bottom <= picture.Axis[0].Y1));
        Assert.NotEmpty(picture.Periods);
    }

    [Theory]
    [InlineData("1961-03-14", "2020-02-03", "1961", "1960")]
    [InlineData("1861-03-14", "2023-02-03", "1860", "1860")]
    [InlineData("0001-03-14", "2023-02-03", "AD 1", "AD 1")]
    [InlineData("2021-03-14", "2022-12-02", "March 2021", "March 2021")]
    public void Columns_are_whole_from_the_first_to_the_last(string first, string last, string wide, string tall)
    {
        var (from, until) = (DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture));
        var days = until.DayNumber - from.DayNumber;
        var drawing = Drawings.Of([.. Enumerable.Range(0, 101)
            .Select(i => from.AddDays(days * i / 100).ToString("o", CultureInfo.InvariantCulture))])!;

        Assert.Equal(wide, drawing.Wide.Ticks[0].Caption.Lines.Single());
        Assert.Equal(tall, string.Join(' ', drawing.Tall.Ticks[0].Caption.Lines));
        Assert.InRange(drawing.Wide.Columns[^1].Width / drawing.Wide.Columns[0].Width, 0.85, 1.15);
        Assert.InRange(drawing.Tall.Columns[^1].Height / drawing.Tall.Columns[0].Height, 0.85, 1.15);
    }

    [Fact]
    public void Where_the_scale_changes_no_column_is_a_sliver()
    {
        var picture = Drawings.Of([
            .. Enumerable.Range(1901, 123).Select(year => $"{year}-05-17"),
            "2024-02-27",
            .. Enumerable.Range(1, 28).SelectMany(day => Enumerable.Repeat($"2024-03-{day:00}", 4))])!.Wide;

        Assert.NotEmpty(picture.Breaks);
        Assert.All(picture.Columns, column => Assert.True(column.Width >= 2, $"{column.Width}"));
    }

    [Fact]
    public void Among_columns_on_a_narrow_screen_a_name_has_as_many_lines_as_it_needs_and_those_after_it_wait_for_their_room()
    {
        var periods = Drawings.OfPeriods(
            ("A time of lamps that were lit by hand", Dates(Enumerable.Range(1801, 60).Select(year => $"{year}"))),
            ("Electrification", Dates("1861")),
            ("A time without lamplighters", Dates("1862", "1980", "2000")))!.Tall.Periods;

        Assert.Equal("A time of lamps that were lit by hand", string.Join(' ', periods[0].Caption!.Lines));
        Assert.True(periods[0].Caption!.Lines.Count > 1);
        Assert.NotNull(periods[1].Caption);
        Assert.Null(periods[2].Caption);
    }

    [Fact]
    public void Among_columns_on_a_narrow_screen_a_name_that_an_author_gave_goes_before_one_that_was_made()
    {
        var periods = Drawings.OfPeriods(
        [
            Drawings.PeriodOf("Made", Dates(Enumerable.Range(1801, 60).Select(year => $"{year}"))),
            Drawings.PeriodOf("Made, too", Dates("1861")),
            Drawings.PeriodOf("Given", Dates("1862", "2000")) with { From = Model.Edtf.Dates.Of("1862") },
        ])!.Tall.Periods;

        Assert.Equal(["Made", null, "Given"], periods.Select(period => period.Caption?.Lines.Single()));
    }

    [Fact]
    public void A_period_that_is_too_narrow_for_its_name_is_named_above_the_others_and_its_area_rises_to_it()
    {
        var periods = Drawings.OfPeriods(
            ("Oil", Dates("1900", "1910", "1920", "1930", "1940")),
            ("Electrification", Dates("1960", "1962")),
            ("A time without lamplighters", Dates("1965", "1980", "1990", "2000")))!.Wide.Periods;

        Assert.All(periods, period => Assert.NotNull(period.Caption));
        Assert.Equal([true, false, true], periods.Select(period => period.Area.Y > 0));
        Assert.True(periods[1].Caption!.Y < periods[2].Area.Y);
        Assert.Equal(periods[0].Caption!.Y, periods[2].Caption!.Y);
    }

    [Fact]
    public void A_date_that_says_nothing_of_its_year_does_not_lengthen_the_axis() => Assert.Equal(
        Drawings.Of("1950", "2024")!.Wide.Ticks.Select(tick => tick.Caption.Lines.Single()),
        Drawings.Of("1950", "2024", "XXXX-09")!.Wide.Ticks.Select(tick => tick.Caption.Lines.Single()));

    [Fact]
    public void What_has_neither_beginning_nor_end_alone_is_no_picture() => Assert.Null(Drawings.Of("../.."));

    private static IReadOnlyList<When> Dates(params IEnumerable<string> dates) => [.. dates.Select(Model.Edtf.Dates.Of)];
}

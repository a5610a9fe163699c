using Briefing.Model.Edtf;
using FsCheck;
using FsCheck.Fluent;

namespace Briefing.Tests.Model.Edtf;

public sealed class WhatHoldsForAllDates
{
    private static readonly Gen<When> Any = DateTexts.Any.Select(Dates.Of);

    [Fact]
    public void Parse_of_print_is_the_same() => Holding.For(Any, when =>
    {
        var again = Dates.Of(when.ToString());
        return again == when && again.ToString() == when.ToString() && again.Bounds == when.Bounds
            && again.Precision == when.Precision && again.Form.GetType() == when.Form.GetType();
    });

    [Fact]
    public void The_earliest_instant_lies_before_the_end() => Holding.For(Any, when => when.Earliest < when.Before);

    [Fact]
    public void The_order_is_total_and_ties_only_equals() => Holding.For(Any.Two(), pair =>
        Math.Sign(pair.Item1.CompareTo(pair.Item2)) == -Math.Sign(pair.Item2.CompareTo(pair.Item1))
        && (pair.Item1.CompareTo(pair.Item2) == 0) == (pair.Item1 == pair.Item2)
        && pair.Item1.CompareTo(pair.Item1) == 0);

    [Fact]
    public void The_order_is_transitive() => Holding.For(Any.Three(), three =>
        !(three.Item1 <= three.Item2 && three.Item2 <= three.Item3) || three.Item1 <= three.Item3);

    [Fact]
    public void What_is_certainly_earlier_comes_first() => Holding.For(Any.Two(), pair =>
        !(pair.Item1.Before <= pair.Item2.Earliest) || pair.Item1 < pair.Item2);

    [Fact]
    public void The_order_agrees_with_the_bounds() => Holding.For(Any.Two(), pair =>
        pair.Item1.Earliest >= pair.Item2.Earliest || pair.Item1 < pair.Item2);

    [Fact]
    public void What_lies_within_another_overlaps_it() => Holding.For(Any.Two(), pair =>
        (!Dates.IsWithin(pair.Item2, pair.Item1) || pair.Item1.Bounds.Overlaps(pair.Item2.Bounds))
        && pair.Item1.Bounds.Overlaps(pair.Item2.Bounds) == pair.Item2.Bounds.Overlaps(pair.Item1.Bounds)
        && pair.Item1.Bounds.Overlaps(pair.Item2.Bounds) != (pair.Item1.Before <= pair.Item2.Earliest || pair.Item2.Before <= pair.Item1.Earliest));

    [Fact]
    public void Digits_that_are_not_specified_leave_room_for_the_date_they_hide() => Holding.For(DateTexts.PlainAndMasked, dates =>
        Dates.IsWithin(Dates.Of(dates.Plain), Dates.Of(dates.Masked)));

    [Fact]
    public void A_day_is_the_calendars() => Holding.For(Gen.Choose(0, DateOnly.MaxValue.DayNumber - 1).Select(DateOnly.FromDayNumber), day =>
    {
        var (when, next) = (When.On(day.Year, day.Month, day.Day), day.AddDays(1));
        return (when.Earliest.Year, when.Earliest.Month, when.Earliest.Day) == (day.Year, day.Month, day.Day)
            && (when.Before.Year, when.Before.Month, when.Before.Day) == (next.Year, next.Month, next.Day)
            && when.Before == When.On(next.Year, next.Month, next.Day).Earliest;
    });

    [Fact]
    public void A_text_is_read_or_refused_at_a_place_in_it() => Holding.For(DateTexts.NearlyAny, text => When.Parse(text).Match(
        when => Dates.Of(when.ToString()) == when,
        refusal => refusal.Position >= 0 && refusal.Length >= 0 && refusal.Position + refusal.Length <= text.Length
            && (refusal.Length > 0 || refusal.Position == text.Length) && refusal.Reason.Length > 0));
}

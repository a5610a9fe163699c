using System.Globalization;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;

namespace Briefing.Render.Drawing;

/// <summary>The dates along an axis: in each stretch the finest ones whose labels have room, and its beginning always.</summary>
/// <param name="scale">The axis.</param>
/// <param name="wording">How dates are worded.</param>
/// <param name="extentOf">How much of the axis a label takes.</param>
/// <param name="clearance">How much is left free between two labels.</param>
internal sealed class Ticks(TimeScale scale, DateWording wording, Func<string, double> extentOf, double clearance)
{
    private const int MostInAStretch = 40;

    private static readonly int[] DaySteps = [1, 5, 10];
    private static readonly int[] MonthSteps = [1, 3, 6];

    /// <summary>The dates, in order.</summary>
    public IEnumerable<Tick> All => scale.Runs.SelectMany(In);

    private IEnumerable<Tick> In(Run run)
    {
        var first = new Tick(run.Start, Label(run.Stretch.From, startsStretch: true));
        var room = first.At + extentOf(first.Label) + clearance;
        var rest = Steps(run.Stretch)
            .Select(steps => steps.Select(at => new Tick(run.At(at), Label(at, startsStretch: false)))
                .Where(tick => tick.At >= room && tick.At + extentOf(tick.Label) <= run.End)
                .ToList())
            .FirstOrDefault(ticks => ticks.Zip(ticks.Skip(1)).All(pair => pair.First.At + extentOf(pair.First.Label) + clearance <= pair.Second.At));
        return [first, .. rest ?? []];
    }

    /// <summary>The ways to divide a stretch, from the finest on, that are not far too many.</summary>
    private static IEnumerable<List<Instant>> Steps(Stretch stretch)
    {
        var days = DaySteps.Where(_ => stretch.Years < 2).Select(step => Days(stretch, step));
        var months = MonthSteps.Where(_ => stretch.Years < 20).Select(step => Months(stretch, step));
        return days
            .Concat(months)
            .Concat(YearSteps(stretch).Select(step => Years(stretch, step)))
            .Select(steps => steps.Take(MostInAStretch + 1).ToList())
            .Where(steps => steps.Count <= MostInAStretch);
    }

    private static IEnumerable<Instant> Days(Stretch stretch, int step)
    {
        foreach (var month in Months(stretch with { From = MonthOf(stretch.From) }, 1))
        {
            for (var day = 1; day <= Model.Edtf.Calendar.DaysIn(month.Year, month.Month); day++)
            {
                var start = Instant.At(month.Year, month.Month, day);
                if (start > stretch.From && start < stretch.Until && (day == 1 || (day % step == 0 && (step == 1 || day < 30))))
                {
                    yield return start;
                }
            }
        }
    }

    private static IEnumerable<Instant> Months(Stretch stretch, int step)
    {
        for (var year = stretch.From.Year; year <= stretch.Until.Year; year++)
        {
            for (var month = 1; month <= 12; month += step)
            {
                var start = Instant.At(year, month, 1);
                if (start >= stretch.From && start < stretch.Until)
                {
                    yield return start;
                }
            }
        }
    }

    private static IEnumerable<Instant> Years(Stretch stretch, long step)
    {
        for (var year = RoundYears.After(stretch.From.Year, step); Instant.At(year) < stretch.Until; year = RoundYears.After(year, step))
        {
            yield return Instant.At(year);
        }
    }

    private static IEnumerable<long> YearSteps(Stretch stretch)
    {
        for (var power = 1L; power <= Instant.MaxYear / 10; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, 5 * power }.Where(step => stretch.Years / step is > 0.5 and < MostInAStretch + 1))
            {
                yield return step;
            }
        }
    }

    private static Instant MonthOf(Instant instant) => Instant.At(instant.Year, instant.Month, 1);

    private string Label(Instant at, bool startsStretch) => (at.Month, at.Day) switch
    {
        (1, 1) => Worded(at.Year),
        (_, 1) => Worded(at.Year, at.Month),
        _ when startsStretch => Worded(at.Year, at.Month, at.Day),
        _ => at.Day.ToString(CultureInfo.InvariantCulture),
    };

    private string Worded(long year, int? month = null, int? day = null)
    {
        var date = year is >= -9999 and <= 9999
            ? When.On((int)year, month, day)
            : When.TryParse(string.Create(CultureInfo.InvariantCulture, $"Y{year}"), out var far) ? far : When.On(0);
        return wording.Word(date).ToString();
    }
}

/// <summary>A date on the axis.</summary>
internal sealed record Tick(double At, string Label);

using System.Globalization;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;

namespace Briefing.Relate.Timeline;

/// <summary>
/// Groups dates that no author's period holds by decades, centuries or more, so that there are ten groups or so,
/// and more finely, by half decades and down to years, where a group would hold too many.
/// </summary>
internal sealed class YearSpans(int most, DateWording wording)
{
    private const string NoBeginning = "Beginning not known";
    private const long HalfDecade = 5;

    /// <summary>The names of the groups and how many dates each holds.</summary>
    /// <param name="dates">The dates, in order.</param>
    public IEnumerable<YearSpan> Of(IReadOnlyList<When> dates)
    {
        var years = dates.SkipWhile(date => !date.Reach.Earliest.IsBounded).Select(date => date.Reach.Earliest.Year).ToList();
        var timeless = dates.Count - years.Count;
        return
        [
            .. timeless > 0 ? [new YearSpan(NoBeginning, timeless)] : Array.Empty<YearSpan>(),
            .. years.Count > 0 ? Split(years, Coarsest(years)) : [],
        ];
    }

    private IEnumerable<YearSpan> Split(IReadOnlyList<long> years, long length) => years
        .GroupBy(year => IndexOf(year, length))
        .SelectMany(group => group.Count() > most && length > 1
            ? Split([.. group], Finer(length))
            : [new YearSpan(NameOf(group.Key, length), group.Count())]);

    // A decade parts into halves before it parts into ten.
    private static long Finer(long length) => length == 10 ? HalfDecade : length == HalfDecade ? 1 : length / 10;

    private static long Coarsest(List<long> years)
    {
        var length = 10L;
        while (IndexOf(years[^1], length) - IndexOf(years[0], length) >= 10)
        {
            length *= 10;
        }

        return length;
    }

    // The year 0 is 1 BC, so it and the years before it are counted away from it:
    // 0 to -9 are the first decade BC, and the first after it has nine years.
    private static long IndexOf(long year, long length) => year <= 0 ? (year / length) - 1 : year / length;

    private string NameOf(long index, long length)
    {
        var (first, last) = index < 0 ? ((index * length) + 1, (index + 1) * length) : (Math.Max(1, index * length), ((index + 1) * length) - 1);
        var isFirstDecade = index == 0 && length == 10;
        var text = length is > 1 and <= 1000 and not HalfDecade && first >= -9999 && last <= 9999 && !isFirstDecade
            ? Masked(index, length)
            : length == 1 ? Number(first) : $"{Number(first)}/{Number(last)}";
        return Letters.Capitalised(When.TryParse(text, out var span) ? wording.Word(span).ToString() : text);
    }

    private static string Masked(long index, long length)
    {
        var zeros = length.ToString(CultureInfo.InvariantCulture).Length - 1;
        var digits = (index < 0 ? -index - 1 : index).ToString(new string('0', 4 - zeros), CultureInfo.InvariantCulture);
        return (index < 0 ? "-" : "") + digits + new string('X', zeros);
    }

    private static string Number(long year) => Math.Abs(year) > 9999
        ? string.Create(CultureInfo.InvariantCulture, $"Y{year}")
        : year.ToString("0000;-0000", CultureInfo.InvariantCulture);
}

/// <summary>A group of dates: what it is called, and how many it holds.</summary>
internal sealed record YearSpan(string Name, int Count);

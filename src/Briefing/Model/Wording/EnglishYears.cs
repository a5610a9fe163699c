using System.Globalization;
using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>English names of years and of spans of years, with the era where it isn't plain.</summary>
internal static class EnglishYears
{
    public static string Year(long year) => year switch
    {
        <= 0 => Number(1 - year) + " BC",
        < 1000 => "AD " + Number(year),
        _ => Number(year),
    };

    /// <summary>The first and the last of some years, their era said once where it is the same: 500 and 449 BC, AD 300 and 568.</summary>
    public static (string First, string Last) Ends(int first, int last) => (first, last) switch
    {
        ( <= 0, <= 0) => (Number(1 - first), Year(last)),
        ( > 0, > 0 and < 1000) => (Year(first), Number(last)),
        _ => (Year(first), Year(last)),
    };

    /// <summary>A year and the next, as a winter has them: 2010–11, 1999–2000.</summary>
    public static string Pair(int year) => year < 1000 || (year + 1) % 100 == 0
        ? Joined(year, year + 1)
        : string.Create(CultureInfo.InvariantCulture, $"{year}\u2013{(year + 1) % 100:00}");

    public static string Span(Precision precision, int first, int last) => precision switch
    {
        Precision.Decade when first >= 100 && first % 100 != 0 => $"the {Number(first)}s",
        Precision.Decade => $"the decade {Joined(first, last)}",
        Precision.Century => $"the {Ordinal(first, last, 100)} century{Era(first)}",
        Precision.Millennium => $"the {Ordinal(first, last, 1000)} millennium{Era(first)}",
        _ => "an unknown year",
    };

    public static string Long(long number, int zeros)
    {
        var size = Math.Abs((decimal)number);
        var era = number < 0 ? " BC" : "";
        if (zeros > 0) return string.Create(CultureInfo.InvariantCulture, $"the year {size} \u00d7 10^{zeros}{era}");

        // At such a distance nobody means the one year by which the eras differ from the count, and either may be the round one.
        var counted = number < 0 ? size + 1 : size;
        return new[] { size, counted }.Where(IsInMillions).Select(InMillions).FirstOrDefault(Number(counted)) + era;
    }

    private static bool IsInMillions(decimal years) => years >= 1_000_000 && years % 100_000 == 0;

    private static string InMillions(decimal years) => string.Create(CultureInfo.InvariantCulture, $"{years / 1_000_000:0.#} million");

    /// <summary>A number in a row: 1st, 2nd, 11th.</summary>
    public static string Ordinal(int number)
    {
        var ending = (number % 100) switch
        {
            11 or 12 or 13 => "th",
            var tens => (tens % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" },
        };
        return Number(number) + ending;
    }

    private static string Ordinal(int first, int last, int length) => Ordinal((first < 0 ? -last : first) / length + 1);

    private static string Joined(int first, int last)
    {
        var (from, until) = Ends(first, last);
        return $"{from}\u2013{until}";
    }

    private static string Era(int first) => first < 0 ? " BC" : "";

    private static string Number(decimal number) =>
        number.ToString(number > 9999 ? "N0" : "F0", CultureInfo.InvariantCulture);
}

using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>Words one date, with what is doubted of it.</summary>
internal static class SingleDateWording
{
    public static DateWords Of(Phrasebook book, SingleDate date)
    {
        var words = Certain(book, date);
        if (date.Qualification.Any is Qualifier.None) return words;
        var whole = date.Qualification.Whole;
        if (whole.HasFlag(Qualifier.Approximate) && !IsEstimate(date)) words = book.About(words);
        var uncertain = Doubted(date, Qualifier.Uncertain);
        var approximate = whole.HasFlag(Qualifier.Approximate) ? null : Doubted(date, Qualifier.Approximate);
        return uncertain is null && approximate is null ? words : book.Doubted(words, uncertain, approximate);
    }

    /// <summary>The words without what is doubted.</summary>
    public static DateWords Certain(Phrasebook book, SingleDate date) => date.Match(
        calendar => CalendarDateWording.Of(book, calendar),
        part => part.Year.Exact is { } year ? book.SubYear(part.Grouping, year) : CalendarDateWording.Between(book, part.Bounds),
        year => Number(book, year));

    private static DateWords Number(Phrasebook book, YearNumber year)
    {
        var number = Year(book, year.Number, year.Zeros);
        return IsEstimate(year)
            ? book.Estimate(number, Year(book, year.Bounds.Earliest.Year, 0), Year(book, year.Bounds.Before.Year - 1, 0))
            : number;
    }

    /// <summary>Whether the wording says "about" by itself.</summary>
    private static bool IsEstimate(SingleDate date) =>
        date is YearNumber { SignificantDigits: not null, Zeros: 0, Precision: not Precision.Year };

    private static DateWords Year(Phrasebook book, long number, int zeros) =>
        number is >= -9999 and <= 9999 && zeros == 0 ? book.Year((int)number) : book.LongYear(number, zeros);

    private static DatePart[]? Doubted(SingleDate date, Qualifier qualifier)
    {
        if (date.Qualification.Whole.HasFlag(qualifier)) return [];
        DatePart[] parts = [DatePart.Year, date is SubYear ? DatePart.PartOfYear : DatePart.Month, DatePart.Day];
        var doubted = parts.Zip(date.Qualification.Parts)
            .Where(pair => pair.Second.HasFlag(qualifier)).Select(pair => pair.First).ToArray();
        return doubted.Length > 0 ? doubted : null;
    }
}

using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>The phrases that all kinds of English share.</summary>
internal abstract class English : Phrasebook
{
    private static readonly string[] MonthNames =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    public override DateWords Unknown { get; } = DateWords.Plain("at an unknown date");

    protected abstract string Autumn { get; }

    protected abstract string ListEnd { get; }

    public override DateWords Year(int year) => DateWords.Timed(EnglishYears.Year(year), Machine.Year(year));

    public override DateWords Month(int year, int month) =>
        DateWords.Timed($"{Name(month)} {EnglishYears.Year(year)}", Machine.Month(year, month));

    public override DateWords FromTo(int first, int last)
    {
        var (from, until) = EnglishYears.Ends(first, last);
        return To(DateWords.Timed(from, Machine.Year(first)), DateWords.Timed(until, Machine.Year(last)));
    }

    public override DateWords Months(int year, int first, int last) =>
        To(DateWords.Timed(Name(first), Machine.Month(year, first)), Month(year, last));

    public override DateWords SubYear(Grouping grouping, int year)
    {
        var number = (int)grouping;
        return grouping switch
        {
            <= Grouping.Winter => Season(grouping, 21, year),
            <= Grouping.NorthernWinter => DateWords.Phrase("{0} (Northern Hemisphere)", Season(grouping, 25, year)),
            <= Grouping.SouthernWinter => DateWords.Phrase("{0} (Southern Hemisphere)", Season(grouping, 29, year)),
            <= Grouping.FourthQuarter => DateWords.Phrase($"the {Ordinals[number - 33]} quarter of {{0}}", Year(year)),
            <= Grouping.ThirdQuadrimester => Months(year, 4 * (number - 37) + 1, 4 * (number - 37) + 4),
            _ => DateWords.Phrase($"the {Ordinals[number - 40]} half of {{0}}", Year(year)),
        };
    }

    public override DateWords Years(Precision precision, int first, int last) =>
        DateWords.Plain(EnglishYears.Span(precision, first, last));

    public override DateWords DayAmong(DateWords years, int day) =>
        DateWords.Phrase($"the {EnglishYears.Ordinal(day)} of an unknown month in {{0}}", years);

    public override DateWords LongYear(long number, int zeros) => DateWords.Plain(EnglishYears.Long(number, zeros));

    public override DateWords Estimate(DateWords year, DateWords first, DateWords last) =>
        DateWords.Phrase("about {0} (between {1} and {2})", year, first, last);

    public override DateWords About(DateWords date) => DateWords.Phrase("about {0}", date);

    public override DateWords Doubted(DateWords date, IReadOnlyList<DatePart>? uncertain, IReadOnlyList<DatePart>? approximate)
    {
        var remarks = new[] { Remark(uncertain, "uncertain"), Remark(approximate, "approximate") }.OfType<string>();
        return DateWords.Phrase("{0} (" + string.Join("; ", remarks) + ")", date);
    }

    public override DateWords Between(DateWords first, DateWords last) => DateWords.Phrase("between {0} and {1}", first, last);

    public override DateWords To(DateWords first, DateWords last) => DateWords.Phrase("{0} to {1}", first, last);

    public override DateWords Since(DateWords first) => DateWords.Phrase("since {0}", first);

    public override DateWords Before(DateWords last) => DateWords.Phrase("before {0}", last);

    public override DateWords Until(DateWords last) => DateWords.Phrase("until {0}", last);

    public override DateWords ToUnknown(DateWords first) => DateWords.Phrase("from {0} to an unknown date", first);

    public override DateWords FromUnknown(DateWords last) => DateWords.Phrase("from an unknown date to {0}", last);

    public override DateWords OneOf(IReadOnlyList<DateWords> members) => List(members, "or");

    public override DateWords All(IReadOnlyList<DateWords> members) => List(members, "and");

    public override DateWords UpTo(SetKind kind, DateWords last) =>
        DateWords.Phrase(kind == SetKind.OneOf ? "{0} or earlier" : "{0} and earlier", last);

    public override DateWords From(SetKind kind, DateWords first) =>
        DateWords.Phrase(kind == SetKind.OneOf ? "{0} or later" : "{0} and later", first);

    protected static string Name(int month) => MonthNames[month - 1];

    protected static string Clock(int shift) => shift == 0 ? " UTC" : $" ({ClockShift.Of(shift)})";

    private static string? Remark(IReadOnlyList<DatePart>? parts, string doubt) => parts switch
    {
        null => null,
        [] => doubt,
        _ => string.Join(" and ", parts.Select(Name)) + " " + doubt,
    };

    private static string Name(DatePart part) => part switch
    {
        DatePart.Year => "year",
        DatePart.Month => "month",
        DatePart.PartOfYear => "part of the year",
        _ => "day",
    };

    private DateWords Season(Grouping grouping, int first, int year)
    {
        var season = new[] { "spring", "summer", Autumn, "winter" }[(int)grouping - first];
        var years = GroupingMonths.SpansTwoYears(grouping) ? EnglishYears.Pair(year) : EnglishYears.Year(year);
        return DateWords.Plain($"{season} {years}");
    }

    private DateWords List(IReadOnlyList<DateWords> members, string conjunction)
    {
        const string article = "the ";
        var texts = members.Select(member => member.ToString()).ToList();
        var decades = texts.Count > 1
            && texts.TrueForAll(text => text.StartsWith(article, StringComparison.Ordinal))
            && texts.TrueForAll(text => text.EndsWith("0s", StringComparison.Ordinal));
        var items = decades ? [.. texts.Select(text => DateWords.Plain(text[article.Length..]))] : members;
        return DateWords.List(items, ", ", (members.Count > 2 ? ListEnd : " ") + conjunction + " ");
    }
}

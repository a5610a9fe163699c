using Briefing.Model.Edtf;

namespace Briefing.Model.Wording;

/// <summary>The phrases of one language. A new language is one more of these, and its name in <see cref="DateWording"/>.</summary>
internal abstract class Phrasebook
{
    /// <summary>The BCP 47 tags that it serves.</summary>
    public abstract IReadOnlyList<string> Tags { get; }

    public abstract DateWords Year(int year);

    public abstract DateWords Month(int year, int month);

    public abstract DateWords Day(Day day);

    /// <summary>From year to year.</summary>
    public virtual DateWords FromTo(int first, int last) => To(Year(first), Year(last));

    /// <summary>From month to month of one year.</summary>
    public abstract DateWords Months(int year, int first, int last);

    /// <summary>From day to day of one year.</summary>
    public abstract DateWords Days(Day first, Day last);

    public abstract DateWords Moment(Moment moment);

    public abstract DateWords SubYear(Grouping grouping, int year);

    /// <summary>Ten years, a hundred, a thousand, or any at all.</summary>
    public abstract DateWords Years(Precision precision, int first, int last);

    /// <summary>A known month, and perhaps a day, of some year among several.</summary>
    public abstract DateWords MonthAmong(DateWords years, int month, int? day);

    /// <summary>A known day of some month of some year.</summary>
    public abstract DateWords DayAmong(DateWords years, int day);

    /// <summary>A year beyond four digits, from its number and the zeros that follow.</summary>
    public abstract DateWords LongYear(long number, int zeros);

    /// <summary>A year that is an estimate, and the years among which it lies.</summary>
    public abstract DateWords Estimate(DateWords year, DateWords first, DateWords last);

    public abstract DateWords About(DateWords date);

    /// <summary>A date and what is doubted of it; a list with no part in it means the whole date, none nothing.</summary>
    public abstract DateWords Doubted(DateWords date, IReadOnlyList<DatePart>? uncertain, IReadOnlyList<DatePart>? approximate);

    public abstract DateWords Between(DateWords first, DateWords last);

    public abstract DateWords To(DateWords first, DateWords last);

    public abstract DateWords Since(DateWords first);

    public abstract DateWords Before(DateWords last);

    public abstract DateWords Until(DateWords last);

    public abstract DateWords ToUnknown(DateWords first);

    public abstract DateWords FromUnknown(DateWords last);

    public abstract DateWords Unknown { get; }

    public abstract DateWords OneOf(IReadOnlyList<DateWords> members);

    public abstract DateWords All(IReadOnlyList<DateWords> members);

    public abstract DateWords UpTo(SetKind kind, DateWords last);

    public abstract DateWords From(SetKind kind, DateWords first);
}

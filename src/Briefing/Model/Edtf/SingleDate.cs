namespace Briefing.Model.Edtf;

/// <summary>One date, alone, at an end of an interval or in a set: a calendar date, a part of a year or a year by its number.</summary>
public abstract class SingleDate : WhenForm
{
    private protected SingleDate()
    {
    }

    /// <summary>What is doubted of it, part by part.</summary>
    public abstract Qualification Qualification { get; }

    /// <summary>Goes on with the kind of date that this is.</summary>
    public T Match<T>(Func<CalendarDate, T> calendar, Func<SubYear, T> subYear, Func<YearNumber, T> year) => this switch
    {
        CalendarDate form => calendar(form),
        SubYear form => subYear(form),
        _ => year((YearNumber)this),
    };
}

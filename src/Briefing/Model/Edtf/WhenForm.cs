namespace Briefing.Model.Edtf;

/// <summary>The forms that a date as known can take: one date, a moment, an interval or a set. The family is closed.</summary>
public abstract class WhenForm
{
    private protected WhenForm()
    {
    }

    /// <summary>The instants it may mean.</summary>
    public abstract Bounds Bounds { get; }

    /// <summary>Where it may lie along a line of time: within its bounds, or anywhere where it says nothing of the year.</summary>
    public virtual Bounds Reach => Bounds;

    /// <summary>How finely it is known.</summary>
    public abstract Precision Precision { get; }

    /// <summary>The canonical text.</summary>
    public abstract override string ToString();

    /// <summary>Goes on with the form that this is.</summary>
    public T Match<T>(Func<SingleDate, T> date, Func<Moment, T> moment, Func<Interval, T> interval, Func<DateSet, T> set) => this switch
    {
        SingleDate form => date(form),
        Moment form => moment(form),
        Interval form => interval(form),
        _ => set((DateSet)this),
    };
}

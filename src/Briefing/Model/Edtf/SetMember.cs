namespace Briefing.Model.Edtf;

/// <summary>
/// A member of a set: one date, all dates between two, or all up to or from a date on. The family is closed.
/// </summary>
public sealed class SetMember
{
    private readonly SingleDate? first;
    private readonly SingleDate? last;

    internal SetMember(SingleDate? first, SingleDate? last)
    {
        this.first = first;
        this.last = last;
    }

    /// <summary>The least span that holds all dates of the member.</summary>
    public Bounds Bounds => new(first?.Bounds.Earliest ?? Instant.Past, last?.Bounds.Before ?? Instant.Future);

    /// <summary>Where along a line of time its dates may lie.</summary>
    public Bounds Reach => new(first?.Reach.Earliest ?? Instant.Past, last?.Reach.Before ?? Instant.Future);

    /// <summary>Goes on with the kind of member that this is.</summary>
    public T Match<T>(
        Func<SingleDate, T> one,
        Func<SingleDate, SingleDate, T> range,
        Func<SingleDate, T> upTo,
        Func<SingleDate, T> from) => (first, last) switch
        {
            (null, { } last) => upTo(last),
            ({ } first, null) => from(first),
            ({ } first, { } last) when ReferenceEquals(first, last) => one(first),
            _ => range(first!, last!),
        };

    /// <inheritdoc/>
    public override string ToString() =>
        Match(date => date.ToString(), (first, last) => $"{first}..{last}", last => $"..{last}", first => $"{first}..");
}

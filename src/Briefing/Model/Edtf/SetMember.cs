namespace Briefing.Model.Edtf;

/// <summary>
/// A member of a set: one date, all dates between two, or all up to or from a date on. The family is closed.
/// </summary>
public sealed class SetMember
{
    private readonly SingleDate? _first;
    private readonly SingleDate? _last;

    internal SetMember(SingleDate? first, SingleDate? last)
    {
        _first = first;
        _last = last;
    }

    /// <summary>The least span that holds all dates of the member.</summary>
    public Bounds Bounds => new(_first?.Bounds.Earliest ?? Instant.Past, _last?.Bounds.Before ?? Instant.Future);

    /// <summary>Goes on with the kind of member that this is.</summary>
    public T Match<T>(
        Func<SingleDate, T> one,
        Func<SingleDate, SingleDate, T> range,
        Func<SingleDate, T> upTo,
        Func<SingleDate, T> from) => (_first, _last) switch
        {
            (null, { } last) => upTo(last),
            ({ } first, null) => from(first),
            ({ } first, { } last) when ReferenceEquals(first, last) => one(first),
            _ => range(_first!, _last!),
        };

    /// <inheritdoc/>
    public override string ToString() =>
        Match(date => date.ToString(), (first, last) => $"{first}..{last}", last => $"..{last}", first => $"{first}..");
}

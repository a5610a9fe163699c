namespace Briefing.Check.Visits;

/// <summary>What a host answered. A closed family, with <see cref="Match"/> as its one switch.</summary>
internal abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>It is there.</summary>
    public sealed record There : Answer;

    /// <summary>It is there, but for good at another address.</summary>
    public sealed record Moved(string To) : Answer;

    /// <summary>The host says that it is not there.</summary>
    public sealed record Gone(int Status) : Answer;

    /// <summary>The host gave no answer that says whether it is there: it may have a bad day, or dislike programs.</summary>
    /// <param name="Reason">What it did, to follow "the host".</param>
    /// <param name="IsOfHost">Whether the host that was asked would do the same to any question.</param>
    public sealed record Unclear(string Reason, bool IsOfHost) : Answer;

    /// <summary>The one switch over the family.</summary>
    public T Match<T>(Func<There, T> there, Func<Moved, T> moved, Func<Gone, T> gone, Func<Unclear, T> unclear) => this switch
    {
        There answer => there(answer),
        Moved answer => moved(answer),
        Gone answer => gone(answer),
        Unclear answer => unclear(answer),
        _ => throw new InvalidOperationException("The family is closed."),
    };
}

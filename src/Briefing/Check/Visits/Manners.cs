namespace Briefing.Check.Visits;

/// <summary>How to behave towards other people's hosts.</summary>
/// <param name="Limit">How long to wait for an answer.</param>
/// <param name="Pause">How long to leave a host alone between two questions.</param>
/// <param name="Redirects">How many times to be sent on.</param>
/// <param name="Hosts">How many hosts to ask at once; each is asked one thing at a time.</param>
/// <param name="Memory">How long to believe a good answer before asking again.</param>
public sealed record Manners(TimeSpan Limit, TimeSpan Pause, int Redirects, int Hosts, TimeSpan Memory)
{
    /// <summary>As unobtrusive as a reader who follows every link once a week.</summary>
    public static Manners Polite { get; } =
        new(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(1), Redirects: 5, Hosts: 4, TimeSpan.FromDays(7));
}

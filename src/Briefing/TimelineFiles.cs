namespace Briefing;

/// <summary>The addresses of the timeline's exports.</summary>
/// <param name="BasePath">The path that the site lives under, with a slash at both ends.</param>
public sealed record TimelineFiles(string BasePath)
{
    /// <summary>All events, as TimelineJS3 reads them.</summary>
    public SiteFile TimelineJs { get; } = new(BasePath, "exports/timeline.json");

    /// <summary>The events that are known to the day, as calendars read them.</summary>
    public SiteFile Calendar { get; } = new(BasePath, "exports/timeline.ics");
}

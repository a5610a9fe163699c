using System.Text;

namespace Briefing.Export.Timeline;

/// <summary>The timeline for other programs.</summary>
internal static class TimelineExports
{
    public static IEnumerable<Output> Of(Site site) =>
    [
        new Output(site.Masthead.Routes.TimelineFiles.TimelineJs.File, () => TimelineJs.Of(site)),
        new Output(site.Masthead.Routes.TimelineFiles.Calendar.File, () => Encoding.UTF8.GetBytes(CalendarFile.Of(site))),
    ];
}

using System.Text;

namespace Briefing.Export.Timeline;

/// <summary>The timeline for other programs. A calendar has to have an entry, and is left out where it would have none.</summary>
internal static class TimelineExports
{
    public static IEnumerable<Output> Of(Site site, ITheme theme) =>
    [
        new Output(site.Masthead.Routes.TimelineFiles.TimelineJs.File, bytes => TimelineJs.Write(site, theme, bytes)),
        .. site.Timeline.Any(period => period.HasDays)
            ? [new Output(site.Masthead.Routes.TimelineFiles.Calendar.File, () => Encoding.UTF8.GetBytes(CalendarFile.Of(site)))]
            : Array.Empty<Output>(),
    ];
}

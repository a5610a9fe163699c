using System.Globalization;
using Briefing.Model;
using Briefing.Model.Wording;

namespace Briefing.Export.Timeline;

/// <summary>The events that are known to the day, as all-day entries of a calendar (iCalendar, RFC 5545).</summary>
/// <remarks>
/// A build has no clock, so every entry is stamped with the day on which a briefing of the site last changed: the same input gives the
/// same file, and a calendar that is subscribed to sees that it is newer after a change that the site itself calls one.
/// </remarks>
internal sealed class CalendarFile
{
    private readonly CalendarLines lines = new();
    private readonly Masthead masthead;
    private readonly DateWording wording;
    private readonly string stamp;

    private CalendarFile(Site site) =>
        (masthead, wording, stamp) = (site.Masthead, DateWording.For(site.Masthead.Language.Tag), StampOf(site));

    public static string Of(Site site)
    {
        var file = new CalendarFile(site);
        file.Write(site.Timeline.SelectMany(period => period.Events));
        return file.lines.ToString();
    }

    private void Write(IEnumerable<Event> events)
    {
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//Briefing//Timeline//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", masthead.Title);
        lines.AddText("X-WR-CALNAME", masthead.Title);
        foreach (var happening in events)
        {
            if (happening.Days is { } days)
            {
                Write(happening, days);
            }
        }

        lines.Add("END", "VCALENDAR");
    }

    private void Write(Event happening, KnownDays days)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.Add("UID", $"{happening.Slug}@{masthead.Canonical.Site.Uri.IdnHost}{masthead.Canonical.Site.BasePath.TrimEnd('/')}");
        lines.Add("DTSTAMP", stamp);
        lines.Add("DTSTART;VALUE=DATE", DayOf(days.First));
        if (days.Last < DateOnly.MaxValue)
        {
            lines.Add("DTEND;VALUE=DATE", DayOf(days.Last.AddDays(1)));
        }
        else
        {
            lines.Add("DURATION", string.Create(CultureInfo.InvariantCulture, $"P{days.Last.DayNumber - days.First.DayNumber + 1}D"));
        }

        lines.AddText("SUMMARY", happening.Title);
        string[] description = [happening.About ?? wording.Word(happening.Date).ToString(), PlainText.Of(happening.Text)];
        lines.AddText("DESCRIPTION", string.Join('\n', description.Where(text => text.Length > 0)));
        if (happening.Actors.Count > 0)
        {
            lines.Add("CATEGORIES", string.Join(',', happening.Actors.Select(actor => CalendarLines.Escaped(actor.Name))));
        }

        lines.Add("URL", masthead.Canonical.Of(happening.Anchor.ToString()));
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    // The format writes times without marks between the numbers.
    private static string StampOf(Site site) => UtcTime.Of(UtcTime.LastChangeOf(site))
        .Replace("-", "", StringComparison.Ordinal)
        .Replace(":", "", StringComparison.Ordinal);

    private static string DayOf(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}{day.Month:00}{day.Day:00}");
}

using System.Buffers;
using System.Text.Json;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Model.Wording;
using Briefing.Render.Pages;

namespace Briefing.Export.Timeline;

/// <summary>
/// The timeline as TimelineJS3 reads it: every date as exactly as that format can say it, and in our words beside it.
/// An event of which neither beginning nor end is known cannot stand on its axis and is left out.
/// </summary>
internal sealed class TimelineJs
{
    private readonly ITheme theme;
    private readonly DateWording wording;

    private TimelineJs(Site site, ITheme theme) => (this.theme, wording) = (theme, DateWording.For(site.Masthead.Language.Tag));

    public static void Write(Site site, ITheme theme, IBufferWriter<byte> bytes) =>
        Json.Document(bytes, json => new TimelineJs(site, theme).Write(json, site));

    private void Write(Utf8JsonWriter json, Site site)
    {
        json.WriteStartObject();
        json.WriteStartObject("title");
        Text(json, site.Masthead.Title, $"{site.Masthead.Standfirst} {Imprint.Of(site.Masthead, site.Masthead.Routes.Timeline)}");
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var happening in site.Timeline.SelectMany(period => period.Events))
        {
            if (SlideDates.Of(happening.Date) is { } dates)
            {
                Slide(json, happening, dates);
            }
        }

        json.WriteEndArray();
        Eras(json, site.Timeline);
        json.WriteEndObject();
    }

    private void Slide(Utf8JsonWriter json, Event happening, SlideDates dates)
    {
        json.WriteStartObject();
        Dates(json, dates);
        Text(json, happening.Title, PlainText.Of(happening.Text));
        if (happening.Actors is [var first, ..])
        {
            json.WriteString("group", Escaped(first.Name));
        }

        json.WriteString("display_date", Escaped(wording.Word(happening.Date).ToString()));
        json.WriteString("unique_id", happening.Slug.ToString());
        json.WriteEndObject();
    }

    private void Eras(Utf8JsonWriter json, IReadOnlyList<Period> periods)
    {
        json.WriteStartArray("eras");
        foreach (var period in periods)
        {
            if (period.From is { Earliest: { IsBounded: true } from } && period.Until is { Before: { IsBounded: true } before })
            {
                json.WriteStartObject();
                Dates(json, new SlideDates(SlideDate.Of(from, Precision.Day), SlideDate.Of(before.Plus(-1), Precision.Day)));
                Text(json, period.Name, "");
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static void Dates(Utf8JsonWriter json, SlideDates dates)
    {
        Date(json, "start_date", dates.Start);
        if (dates.End is { } end)
        {
            Date(json, "end_date", end);
        }
    }

    private static void Date(Utf8JsonWriter json, string key, SlideDate date)
    {
        json.WriteStartObject(key);
        json.WriteNumber("year", date.Year);
        if (date.Month is { } month)
        {
            json.WriteNumber("month", month);
        }

        if (date.Day is { } day)
        {
            json.WriteNumber("day", day);
        }

        json.WriteEndObject();
    }

    private void Text(Utf8JsonWriter json, string headline, string text)
    {
        json.WriteStartObject("text");
        json.WriteString("headline", Escaped(headline));
        if (text.Length > 0)
        {
            json.WriteString("text", Escaped(text));
        }

        json.WriteEndObject();
    }

    // The format's texts are HTML: what an author wrote has to remain letters there too.
    private string Escaped(string text) => theme.Render(new Handout.Words(text));
}

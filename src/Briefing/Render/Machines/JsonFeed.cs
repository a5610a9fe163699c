using System.Buffers;
using System.Text.Json;
using Briefing.Export;
using Briefing.Model;

namespace Briefing.Render.Machines;

/// <summary>The newest briefings as a JSON Feed (version 1.1).</summary>
internal static class JsonFeed
{
    public static void Write(Site site, IBufferWriter<byte> bytes) => Json.Document(bytes, json =>
    {
        var masthead = site.Masthead;
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", masthead.Title);
        json.WriteString("description", masthead.Standfirst);
        json.WriteString("home_page_url", masthead.Canonical.Of(masthead.Routes.Home.Path));
        json.WriteString("feed_url", masthead.Canonical.Of(masthead.Routes.Feeds.Json.Path));
        json.WriteString("language", masthead.Language.Tag);
        Authors(json, masthead.Authors);
        json.WriteStartArray("items");
        foreach (var item in FeedItems.Of(site))
        {
            Item(json, item);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Authors(Utf8JsonWriter json, IReadOnlyList<Author> authors)
    {
        if (authors.Count == 0)
        {
            return;
        }

        json.WriteStartArray("authors");
        foreach (var author in authors)
        {
            json.WriteStartObject();
            json.WriteString("name", author.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Item(Utf8JsonWriter json, FeedItem item)
    {
        var headline = item.Briefing;
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        json.WriteString("url", item.Address);
        json.WriteString("title", headline.Title);
        json.WriteString("content_text", headline.Standfirst);
        if (UtcTime.Known(headline.Dates.Published) is { } published)
        {
            json.WriteString("date_published", published);
        }

        if (UtcTime.Known(headline.Dates.Updated) is { } updated)
        {
            json.WriteString("date_modified", updated);
        }

        if (headline.Tags.Count > 0)
        {
            json.WriteTexts("tags", headline.Tags);
        }

        json.WriteEndObject();
    }
}

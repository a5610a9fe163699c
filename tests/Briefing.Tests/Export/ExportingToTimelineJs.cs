using System.Text.Json;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Export;

public sealed class ExportingToTimelineJs : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Theory]
    [InlineData("1871-12-01", "1871-12-1", null, "December 1, 1871")]
    [InlineData("1871-12-01T23:30:00-08:00", "1871-12-1", null, "December 1, 1871, 11:30 p.m. (UTC−8)")]
    [InlineData("1871-12", "1871-12-", null, "December 1871")]
    [InlineData("1871", "1871--", null, "1871")]
    [InlineData("187X", "1870--", "1879--", "the 1870s")]
    [InlineData("1871-12-01/1871-12-03", "1871-12-1", "1871-12-3", "December 1 to 3, 1871")]
    [InlineData("1871/..", "1871-1-1", null, "since 1871")]
    [InlineData("../1871", "1871-12-31", null, "before 1871")]
    [InlineData("-0499", "-499--", null, "500 BC")]
    public void A_date_is_as_exact_as_it_is_known_and_stands_in_our_words_beside_it(string date, string start, string? end, string words)
    {
        var slide = Assert.Single(Slides($"- {{ slug: lamp, date: \"{date}\", title: A lamp }}\n"));

        Assert.Equal(start, DateOf(slide, "start_date"));
        Assert.Equal(end, DateOf(slide, "end_date"));
        Assert.Equal(words, slide.GetProperty("display_date").GetString());
        Assert.Equal("lamp", slide.GetProperty("unique_id").GetString());
    }

    [Fact]
    public void What_an_author_wrote_stays_letters_where_the_format_takes_HTML()
    {
        var slide = Assert.Single(Slides("- { slug: lamp, date: \"1871\", title: \"<q>A & B</q>\" }\n"));

        Assert.Equal("&lt;q&gt;A &amp; B&lt;/q&gt;", slide.GetProperty("text").GetProperty("headline").GetString());
    }

    [Fact]
    public void An_event_without_beginning_and_end_or_year_is_left_out_and_the_others_keep_their_order() => Assert.Equal(
        ["first", "second"],
        Slides(
            "- { slug: second, date: \"1880\", title: B }\n- { slug: never, date: ../.., title: N }\n"
            + "- { slug: some-may, date: XXXX-05, title: M }\n- { slug: first, date: \"1870\", title: A }\n")
            .Select(slide => slide.GetProperty("unique_id").GetString()));

    [Fact]
    public void It_says_where_it_is_from_and_how_it_may_be_used()
    {
        site.Put(
            "input/site.yml",
            "title: T\nstandfirst: S.\naddress: https://lamp.example/\n"
            + "authors: [ Ada Lamp, { organisation: Lamp House } ]\nlicence: CC-BY-4.0\n");
        Slides("- { slug: lamp, date: \"1871\", title: A lamp }\n");

        Assert.Equal(
            "S. From https://lamp.example/timeline/, by Ada Lamp, Lamp House. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/.",
            Document().GetProperty("title").GetProperty("text").GetProperty("text").GetString());
    }

    [Fact]
    public void The_periods_that_an_author_names_are_its_eras()
    {
        site.Put(
            "input/site.yml",
            "title: T\nstandfirst: S\nlanguage: en-GB\naddress: https://lamp.example/\n"
            + "eras: [ { name: Oil, from: \"1870\", until: 1889-06 } ]\n");
        Slides("- { slug: lamp, date: \"1871\", title: A lamp }\n");
        var era = Assert.Single(Document().GetProperty("eras").EnumerateArray());

        Assert.Equal("1870-1-1", DateOf(era, "start_date"));
        Assert.Equal("1889-6-30", DateOf(era, "end_date"));
        Assert.Equal("Oil", era.GetProperty("text").GetProperty("headline").GetString());
    }

    public void Dispose() => site.Dispose();

    private List<JsonElement> Slides(string events)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Path, "input", "timeline")))
        {
            site.Remove(file);
        }

        site.Put("input/timeline/log.yml", events);
        return [.. Document().GetProperty("events").EnumerateArray()];
    }

    private JsonElement Document() => JsonDocument.Parse(
        Renderer.Render(site.Related(), new RazorTheme()).All.Single(output => output.File == "exports/timeline.json").Content()).RootElement;

    private static string? DateOf(JsonElement element, string key) => element.TryGetProperty(key, out var date)
        ? $"{date.GetProperty("year").GetInt64()}-{Optional(date, "month")}-{Optional(date, "day")}"
        : null;

    private static string Optional(JsonElement date, string part) =>
        date.TryGetProperty(part, out var number) ? number.GetInt32().ToString(null, null) : "";
}

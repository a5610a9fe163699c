using System.Text;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Export;

public sealed class ExportingToCalendars : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Fact]
    public void Only_what_is_known_to_the_day_and_beyond_doubt_is_an_entry()
    {
        var entries = Entries(
            "1871-12-01", "1871-12", "1871", "1871-12-01?", "187X", "1871-12-01/1871-12-03", "1871-12-01/..",
            "1871-12-01T10:00:00Z", "[1871-12-01,1871-12-02]", "-0004-03-02");

        Assert.Equal(
            ["18711201 18711202", "18711201 18711204", "18711201 18711202"],
            entries.Select(entry => $"{entry["DTSTART;VALUE=DATE"]} {entry["DTEND;VALUE=DATE"]}"));
    }

    [Theory]
    [InlineData("1871-12", false)]
    [InlineData("1871-12-01", true)]
    public void Is_made_and_offered_where_it_has_an_entry(string date, bool isThere)
    {
        Put([date], "");
        var files = Renderer.Render(site.Related(), new RazorTheme()).All.ToDictionary(output => output.File, output => output.Content());

        Assert.Equal(isThere, files.ContainsKey("exports/timeline.ics"));
        Assert.All(
            ["timeline/index.html", "course/index.html"],
            page => Assert.Equal(
                isThere,
                Encoding.UTF8.GetString(files[page].Span).Contains("href=\"/exports/timeline.ics\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Two_sites_of_one_host_have_no_entry_of_the_same_name()
    {
        site.Put("input/site.yml", "title: Lamps\nstandfirst: Lights.\naddress: https://lamp.example/north/\n");

        Assert.Equal("lamp-0@lamp.example/north", Assert.Single(Entries("1871-12-01"))["UID"]);
    }

    [Fact]
    public void An_entry_has_a_name_that_stays_and_a_stamp_that_no_clock_sets()
    {
        var entry = Assert.Single(Entries("1871-12-01"));

        Assert.Equal("lamp-0@lamp.example", entry["UID"]);
        Assert.Matches("^[0-9]{8}T000000Z$", entry["DTSTAMP"]);
        Assert.Equal("https://lamp.example/timeline/#lamp-0", entry["URL"]);
        Assert.Equal(File(), File());
    }

    [Theory]
    [InlineData("9999-12-31", "P1D")]
    [InlineData("9999-12-30/9999-12-31", "P2D")]
    public void The_last_day_of_the_calendar_has_no_day_after_it(string date, string duration)
    {
        var entry = Assert.Single(Entries(date));

        Assert.Equal(duration, entry["DURATION"]);
        Assert.DoesNotContain("DTEND;VALUE=DATE", entry.Keys);
    }

    [Fact]
    public void Lines_end_in_CRLF_and_are_folded_at_75_octets_between_letters()
    {
        Put(["1871-12-01"], "Đèn biển được thắp sáng, một giờ trước khi trời tối; người gác đèn ghi lại \\\\ điều đó trong sổ trực của mình.");
        var text = File();
        var lines = text.Split("\r\n");

        Assert.Equal(text, string.Join("\r\n", lines.Select(line => line.Replace("\n", "", StringComparison.Ordinal))));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => line.StartsWith(' '));
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void Text_reads_back_as_it_was_written()
    {
        const string Written = "Oil, wick; and a back\\slash";
        Put(["1871-12-01"], Written.Replace("\\", "\\\\", StringComparison.Ordinal));

        Assert.Equal(Written, Unescaped(Assert.Single(Read(File()))["DESCRIPTION"]).Split('\n')[1]);
    }

    public void Dispose() => site.Dispose();

    private List<Dictionary<string, string>> Entries(params string[] dates)
    {
        Put(dates, "");
        return Read(File());
    }

    private void Put(string[] dates, string text)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(site.Path, "input", "timeline")))
        {
            site.Remove(file);
        }

        site.Put("input/timeline/log.yml", string.Concat(dates.Select((date, i) =>
            $"- slug: lamp-{i}\n  date: \"{date}\"\n  title: Lamp {i}\n  text: '{text}'\n")));
    }

    private string File() => Encoding.UTF8.GetString(
        Renderer.Render(site.Related(), new RazorTheme()).All.Single(output => output.File == "exports/timeline.ics").Content().Span);

    private static List<Dictionary<string, string>> Read(string text)
    {
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
        Assert.Equal("END:VCALENDAR", lines[^1]);
        return [.. string.Join('\n', lines).Split("BEGIN:VEVENT\n").Skip(1).Select(entry => entry
            .Split("\nEND:VEVENT")[0].Split('\n')
            .Select(line => line.Split(':', 2))
            .ToDictionary(pair => pair[0], pair => pair[1]))];
    }

    private static string Unescaped(string value)
    {
        var text = new StringBuilder();
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] is 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }
}

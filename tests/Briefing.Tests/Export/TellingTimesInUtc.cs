using Briefing.Export;
using Briefing.Tests.Model.Edtf;
using Briefing.Tests.Render;

namespace Briefing.Tests.Export;

public sealed class TellingTimesInUtc
{
    [Theory]
    [InlineData("2026-12-01", "2026-12-01T00:00:00Z")]
    [InlineData("2026-12", "2026-12-01T00:00:00Z")]
    [InlineData("2026-12-01T09:00:07+07:00", "2026-12-01T02:00:07Z")]
    [InlineData("2026-12-01T23:30:00-08:00", "2026-12-02T07:30:00Z")]
    [InlineData("../2026", "1970-01-01T00:00:00Z")]
    public void A_date_is_its_beginning_and_a_time_is_itself(string written, string time) => Assert.Equal(time, UtcTime.Of(Dates.Of(written)));

    [Fact]
    public void The_last_change_of_a_site_is_the_last_that_has_a_year_of_four_digits()
    {
        using var site = new HarbourSite();
        site.Put("input/timeline/all.yml", "- { date: 2024-03-02, title: The ferry stops }\n");
        site.Put("input/briefings/last-ferry.md", Briefed("updated: 2024-05"));
        site.Put("input/briefings/next-ferry.md", Briefed("published: Y12030"));

        Assert.Contains("DTSTAMP:20240501T000000Z", site.Render()["exports/timeline.ics"], StringComparison.Ordinal);
    }

    private static string Briefed(string dates) =>
        $"---\ntitle: A ferry\nstandfirst: It stops.\nseed: ferry.txt\nsource: {{ title: Ferry stops }}\n"
        + $"rights: {{ mode: full, licence: CC-BY-4.0 }}\n{dates}\n---\n";
}

using System.Text.RegularExpressions;

namespace Briefing.Tests.Render;

public sealed partial class LeadingToTheNextBriefing : IDisposable
{
    private readonly HarbourSite site = new();

    public LeadingToTheNextBriefing()
    {
        Brief("autumn", "published: 2026-09-01");
        Brief("summer", "published: 2026-06-01");
        Brief("spring", "published: 2026-03-01");
        Brief("some-day", "");
    }

    [Theory]
    [InlineData("autumn", "Older summer")]
    [InlineData("summer", "Newer autumn", "Older spring")]
    [InlineData("spring", "Newer summer", "Older The last ferry")]
    [InlineData("last-ferry", "Newer spring")]
    [InlineData("some-day")]
    public void A_briefing_leads_to_the_newer_and_the_older_one_where_all_are_dated(string slug, params string[] expected) =>
        Assert.Equal(
            expected,
            Neighbour().Matches(site.Render()[$"briefings/{slug}/index.html"])
                .Select(link => $"{link.Groups[1].Value} {link.Groups[2].Value}"));

    [Fact]
    public void What_the_author_recommends_is_not_named_again()
    {
        Brief("summer", "published: 2026-06-01\nrelated: [ spring ]");

        Assert.Equal("autumn", Assert.Single(Neighbour().Matches(site.Render()["briefings/summer/index.html"])).Groups[2].Value);
    }

    public void Dispose() => site.Dispose();

    private void Brief(string slug, string more) => site.Put($"input/briefings/{slug}.md", $$"""
        ---
        title: {{slug}}
        standfirst: The harbour master explains.
        seed: ferry.txt
        source: { title: Ferry stops }
        rights: { mode: full, licence: CC-BY-4.0 }
        {{more}}
        ---
        """);

    [GeneratedRegex("<span>(Newer|Older)</span> ([^<]+)</a>")]
    private static partial Regex Neighbour();
}

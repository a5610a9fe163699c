namespace Briefing.Tests.Render;

public sealed class ListingPagesForLanguageModels : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void Begins_with_the_title_and_the_standfirst() =>
        Assert.StartsWith("# A harbour town\n\n> Why the ferries stopped.\n\n## Briefings\n\n", site.Render()["llms.txt"], StringComparison.Ordinal);

    [Fact]
    public void Links_every_page_with_a_line_about_it()
    {
        var lines = site.Render()["llms.txt"].Split('\n');

        Assert.Contains("- [The last ferry](https://harbour.example/town/briefings/last-ferry/): The harbour master explains.", lines);
        Assert.Contains(
            "- [harbour master](https://harbour.example/town/glossary/harbour-master/): Who runs a harbour & </script> its ferries.",
            lines);
        Assert.Contains("- [When will it be back?](https://harbour.example/town/compare/when-back/)", lines);
        Assert.Contains(
            "- [Timeline](https://harbour.example/town/timeline/): "
            + "All events in order, with their dates as they are known, and evidence.",
            lines);
    }

    [Fact]
    public void Names_no_overview_of_what_there_is_none_of()
    {
        site.LeaveOutTermsAndEvents();
        var list = site.Render()["llms.txt"];

        Assert.DoesNotContain("[Timeline]", list, StringComparison.Ordinal);
        Assert.DoesNotContain("[Glossary]", list, StringComparison.Ordinal);
        Assert.Contains("[Compare]", list, StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_what_would_end_a_link()
    {
        site.Put("input/pages/about.md", "---\ntitle: About [us]\nstandfirst: Who we are.\n---\nUs.\n");

        Assert.Contains(
            """- [About \[us\]](https://harbour.example/town/about/): Who we are.""",
            site.Render()["llms.txt"], StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();
}

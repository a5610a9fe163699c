using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Briefing.Tests.Render;

public sealed class HelpingLecturers : IDisposable
{
    private readonly HarbourSite site = new();

    [Fact]
    public void The_course_page_hands_out_each_file_that_a_course_can_take()
    {
        site.Put("input/timeline/day.yml", "- { date: 2024-03-31, title: The last passenger }\n");

        Assert.Equal(
            [
                "/town/exports/course.imscc", "/town/exports/site.epub",
                "/town/exports/glossary-moodle.xml", "/town/exports/glossary.csv", "/town/exports/glossary-anki.txt",
                "/town/exports/timeline.ics", "/town/exports/timeline.json",
            ],
            LinksIn(".files"));
    }

    [Fact]
    public void A_site_without_terms_and_events_hands_out_neither_their_files_nor_their_frames()
    {
        site.LeaveOutTermsAndEvents();

        Assert.Equal(["/town/exports/course.imscc", "/town/exports/site.epub"], LinksIn(".files"));
        Assert.Equal(["/town/briefings/last-ferry/"], LinksIn(".addresses"));
        Assert.DoesNotContain("Glossary", CoursePage().QuerySelector(".moodle")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_can_stand_in_a_course_is_told_by_what_is_there()
    {
        Assert.StartsWith("Every briefing, term, comparison, period and event has its own", Told("course/index.html", ".addresses p"), StringComparison.Ordinal);
        Assert.StartsWith("Every briefing, term and event can stand", Told("index.html", ".in-courses p"), StringComparison.Ordinal);

        site.LeaveOutTermsAndEvents();

        Assert.StartsWith("Every briefing and comparison has its own", Told("course/index.html", ".addresses p"), StringComparison.Ordinal);
        Assert.StartsWith("Every briefing can stand", Told("index.html", ".in-courses p"), StringComparison.Ordinal);
    }

    [Fact]
    public void For_WordPress_a_lecturer_copies_an_address_and_not_a_frame_which_it_may_take_out()
    {
        var told = CoursePage().QuerySelector(".wordpress")!.TextContent;

        Assert.Contains("Open “Embed this” at the end of a page of this site and copy the first address.", told, StringComparison.Ordinal);
        Assert.Contains("Paste the address and not a frame", told, StringComparison.Ordinal);
    }

    public void Dispose() => site.Dispose();

    private IEnumerable<string?> LinksIn(string part) => CoursePage().QuerySelectorAll($"{part} a").Select(link => link.GetAttribute("href"));

    private string Told(string file, string place) => Page(file).QuerySelector(place)!.TextContent.Trim();

    private IDocument CoursePage() => Page("course/index.html");

    private IDocument Page(string file) => new HtmlParser().ParseDocument(site.Render()[file]);
}

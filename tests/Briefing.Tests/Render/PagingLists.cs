using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Briefing.Render;
using Briefing.Theme;

namespace Briefing.Tests.Render;

public sealed class PagingLists : IDisposable
{
    private readonly SiteFolder site = SiteFolder.Minimal();

    [Fact]
    public void A_list_of_more_than_a_hundred_briefings_goes_on_on_further_pages_that_lead_to_each_other()
    {
        Brief(200);

        Assert.Equal(
            [
                "Briefings: next /briefings/page-2/",
                "Briefings, page 2: prev /briefings/, next /briefings/page-3/",
                "Briefings, page 3: prev /briefings/page-2/",
            ],
            Described("briefings/index.html", "briefings/page-2/index.html", "briefings/page-3/index.html"));
        Assert.Equal(
            ["Sources: next /sources/page-2/", "Sources, page 3: prev /sources/page-2/"],
            Described("sources/index.html", "sources/page-3/index.html"));
    }

    [Fact]
    public void The_first_page_shows_the_twelve_newest_briefings()
    {
        Brief(14);

        Assert.Equal(12, Page("index.html").QuerySelectorAll(".newest .card").Length);
    }

    [Fact]
    public void A_period_that_has_pages_of_its_own_leads_to_the_periods_around_it()
    {
        Date("1871", "1921", "1971");

        Assert.Equal(
            ["1871: next /timeline/1921/", "1921: prev /timeline/1871/, next /timeline/1971/", "1971: prev /timeline/1921/"],
            Described("timeline/1871/index.html", "timeline/1921/index.html", "timeline/1971/index.html"));
    }

    [Fact]
    public void A_period_of_several_pages_numbers_them_and_each_offers_its_events_and_defines_their_actors()
    {
        Date("1871");

        Assert.Equal(
            ["1871: next /timeline/1871/page-2/", "1871, page 2: prev /timeline/1871/"],
            Described("timeline/1871/index.html", "timeline/1871/page-2/index.html"));
        var last = Page("timeline/1871/page-2/index.html");
        Assert.Equal(["Watch"], last.QuerySelectorAll(".embed-this li").Select(part => part.TextContent));
        Assert.Equal(["lamp"], last.QuerySelectorAll(".definitions dt").Select(term => term.TextContent));
    }

    [Fact]
    public void The_passages_that_mention_a_term_go_on_on_further_pages_each_passage_once_and_the_definition_stands_on_the_first()
    {
        string[] watches = [.. Enumerable.Range(101, 450).Select(number => $"Watch {number} lit the lamp.")];
        site.Put("input/timeline/log.yml", string.Concat(watches.Select(watch => $"- {{ date: 1871, title: {watch[..9]}, text: {watch} }}\n")));

        string[] files = ["glossary/lamp/index.html", "glossary/lamp/page-2/index.html", "glossary/lamp/page-3/index.html"];
        Assert.Equal(
            [
                "lamp: next /glossary/lamp/page-2/",
                "lamp, page 2: prev /glossary/lamp/, next /glossary/lamp/page-3/",
                "lamp, page 3: prev /glossary/lamp/page-2/",
            ],
            Described(files));
        var passages = files.Select(file => Page(file).QuerySelectorAll(".sentences li").Select(passage => passage.TextContent).ToList()).ToList();
        Assert.Equal([200, 200], passages[..2].Select(onPage => onPage.Count));
        Assert.Equal(
            watches, passages.SelectMany(onPage => onPage).Where(passage => passage.StartsWith("Watch", StringComparison.Ordinal)));
        Assert.NotNull(Page(files[0]).QuerySelector(".definition"));
        Assert.Null(Page(files[1]).QuerySelector(".definition"));
        Assert.Equal("/glossary/lamp/", Page(files[1]).QuerySelector(".standfirst a")!.GetAttribute("href"));
    }

    public void Dispose() => site.Dispose();

    private void Brief(int count)
    {
        for (var number = 1; number <= count; number++)
        {
            site.Put(
                $"input/briefings/winter-{number}.md",
                $"---\ntitle: Winter {number}\nstandfirst: S.\nseed: winter-log.txt\nsource: {{ file: winter-log.txt }}\n"
                + "rights: { mode: full, licence: CC0-1.0 }\n---\n");
        }
    }

    private void Date(params string[] years) => site.Put("input/timeline/log.yml", string.Concat(Enumerable.Range(0, 201).Select(number =>
        $"- {{ slug: watch-{number}, date: \"{years[number % years.Length]}\", title: Watch, actors: [ lamp ] }}\n")));

    private IEnumerable<string> Described(params IEnumerable<string> files) => files.Select(Page).Select(page =>
        $"{page.QuerySelector("h1")!.TextContent}: " + string.Join(", ", page
            .QuerySelectorAll(".pager a[rel]")
            .Select(way => $"{way.GetAttribute("rel")} {way.GetAttribute("href")}")));

    private IDocument Page(string file) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Renderer.Render(site.Related(), new RazorTheme()).Find(file)!.Content().Span));
}

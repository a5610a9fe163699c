using AngleSharp.Dom;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

/// <summary>On a site whose navigation leads to the briefings, and whose footer to a page of its author's.</summary>
public sealed class FindingTheWay
{
    private readonly SmallSite site = new("words");

    [Fact]
    public void The_navigation_marks_the_page_itself_and_the_part_that_a_page_belongs_to()
    {
        Assert.Equal("page", Navigation(Page<Page.BriefingList>()).GetAttribute("aria-current"));
        Assert.Equal("true", Navigation(site.Briefing).GetAttribute("aria-current"));
        Assert.Null(Navigation(Page<Page.Timeline>()).GetAttribute("aria-current"));
    }

    [Fact]
    public void The_footer_marks_the_page_itself()
    {
        Assert.Equal("words", Current(Page<Page.Standing>()));
        Assert.Equal("Put this in your course", Current(site.Course));
        Assert.Null(Current(site.Briefing));

        static string? Current(Page page) => Printed.Read(page).QuerySelector(".site-footer [aria-current=page]")?.TextContent;
    }

    [Fact]
    public void A_site_with_a_new_title_says_so_at_the_head_and_at_the_foot_of_pages_that_stay_where_they_are()
    {
        var page = site.Briefing;
        Assert.Equal([page.Frame.Masthead.Title, page.Frame.Masthead.Title], Titles(page));

        var titled = page.Frame with { Masthead = page.Frame.Masthead with { Title = "Anew" } };

        Assert.Equal(["Anew", "Anew"], Titles(page with { Frame = titled }));

        static IEnumerable<string> Titles(Page page) =>
            Printed.Read(page).QuerySelectorAll(".site-title, .site-footer strong").Select(title => title.TextContent);
    }

    [Fact]
    public void Every_page_but_the_first_names_the_site_above_itself() => Assert.Equal(
        [typeof(Page.Home)],
        site.Pages.Where(page => Printed.Read(page).QuerySelector("header .site-title") is null).Select(page => page.GetType()));

    [Fact]
    public void Every_page_but_the_search_has_a_field_to_search_from() => Assert.Equal(
        [typeof(Page.Search)],
        site.Pages.Where(page => Printed.Read(page).QuerySelector(".site-header form") is null).Select(page => page.GetType()));

    [Fact]
    public void A_list_on_one_page_has_no_way_to_others()
    {
        Assert.Empty(Printed.Read(Page<Page.SourceList>()).QuerySelectorAll(".pager"));
        Assert.Equal("Page 1 of 2", Printed.Read(Page<Page.BriefingList>()).QuerySelector(".pager span")!.TextContent);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void A_page_tells_how_many_of_its_period_s_events_it_has_where_others_have_the_rest(int count, int told)
    {
        var part = Page<Page.TimelinePart>();
        var page = part with { Pager = new Pager(1, count, null, null), Period = part.Period with { From = null, Until = null } };

        Assert.Equal(told, Printed.Read(page).QuerySelectorAll(".head .span").Length);
    }

    [Theory]
    [InlineData(1, 1, "Earlier before", "All periods Timeline", "Later after")]
    [InlineData(1, 2, "Earlier before", "All periods Timeline", "Later words, page 2")]
    [InlineData(2, 2, "Earlier words, page 1", "All periods Timeline", "Later after")]
    [InlineData(2, 3, "Earlier words, page 1", "All periods Timeline", "Later words, page 3")]
    public void A_page_of_a_period_leads_to_the_pages_around_it_or_to_the_periods_around_it(int number, int count, params string[] ways)
    {
        var part = Page<Page.TimelinePart>();
        var page = part with
        {
            Pager = new Pager(number, count, number > 1 ? part.Frame.Route : null, number < count ? part.Frame.Route : null),
            Earlier = part.Period with { Name = "before" },
            Later = part.Period with { Name = "after" },
        };

        Assert.Equal(ways, Printed.Read(page).QuerySelectorAll(".pager a").Select(way => way.TextContent));
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(1, 2, true)]
    public void The_first_page_leads_to_all_briefings_where_it_does_not_show_them_all(int shown, int all, bool leads)
    {
        var home = Page<Page.Home>();
        Assert.Equal(shown, home.Newest.Count);

        var more = Printed.Read(home with { BriefingCount = all }).QuerySelector(".newest .more");

        Assert.Equal(leads ? $"All {all} briefings" : null, more?.TextContent);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2, "words")]
    public void What_is_embedded_in_part_is_offered_under_what_is_embedded_as_a_whole(int offers, params string[] parts)
    {
        var frame = site.Briefing.Frame;

        var page = Printed.Read(site.Briefing with { Frame = frame with { Offers = [.. frame.Offers.Take(offers)] } });

        Assert.Equal(parts, page.QuerySelectorAll(".embed-this li").Select(part => part.TextContent));
    }

    private T Page<T>()
        where T : Page => site.Pages.OfType<T>().Single();

    private static IElement Navigation(Page page) => Printed.Read(page).QuerySelector(".site-header li a")!;
}

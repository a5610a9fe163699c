using AngleSharp.Dom;
using Briefing.Model;
using Briefing.Model.Edtf;
using Briefing.Render.Pages;

namespace Briefing.Tests.Theme;

public sealed class SayingNoMoreThanThereIs
{
    private readonly SmallSite site = new("words");

    private Page.Briefing Briefing => site.Briefing;

    [Fact]
    public void Each_date_of_a_briefing_is_told_by_what_it_is_of()
    {
        var headline = Briefing.Article.Headline;
        var dates = new Dates(When.On(2026, 1), When.On(2026, 2), When.On(2026, 3), []);

        Assert.Equal(
            ["Published January 2026", "Updated February 2026", "Reviewed March 2026", "Length 1,200 words, 5 min"],
            Line(Briefing.Article with { Headline = headline with { Dates = dates } }));
        Assert.Equal(
            ["Length 1,200 words, 5 min"],
            Line(Briefing.Article with { Headline = headline with { Dates = new Dates(null, null, null, []) } }));
    }

    [Theory]
    [InlineData(344, "Length 344 words, 1 min")]
    [InlineData(345, "Length 345 words, 2 min")]
    [InlineData(1_725, "Length 1,725 words, 8 min")]
    public void Minutes_are_rounded_to_the_nearest(int words, string told) =>
        Assert.Equal(told, Line(Briefing.Article with { WordCount = words })[^1]);

    [Fact]
    public void One_change_is_told_as_several_are()
    {
        Assert.Equal("words", Printed.Read(site.Briefing).QuerySelector(".changes dd")!.TextContent);
    }

    [Theory]
    [InlineData("13 to 15 June 2024", null)]
    [InlineData("that weekend", "“that weekend”")]
    public void A_source_s_wording_of_a_date_is_quoted_where_it_differs_from_ours(string about, string? quoted)
    {
        var page = Briefing with { Events = [Briefing.Events[0] with { About = about }] };

        Assert.Equal(quoted, Printed.Read(page).QuerySelector(".event .about")?.TextContent);
    }

    [Fact]
    public void An_event_names_the_briefings_that_tell_of_it_but_on_their_own_pages()
    {
        Assert.Empty(Printed.Read(site.Briefing).QuerySelectorAll(".event .told-in"));
        Assert.Equal("In words", Printed.Read(site.Pages.OfType<Page.Timeline>().Single()).QuerySelector(".event .told-in")!.TextContent);
    }

    [Fact]
    public void An_event_names_its_actors_but_on_their_own_pages()
    {
        Assert.Empty(Printed.Read(site.Pages.OfType<Page.Term>().Single()).QuerySelectorAll(".event .terms"));
        Assert.Equal("words", Printed.Read(site.Pages.OfType<Page.Timeline>().Single()).QuerySelector(".event .terms")!.TextContent.Trim());
    }

    [Theory]
    [InlineData(EmbedView.MostEvents, null)]
    [InlineData(EmbedView.MostEvents + 1, "All 201 events")]
    public void An_embed_of_many_events_shows_the_first_two_hundred_and_leads_to_all(int count, string? more)
    {
        var embed = site.Embeds.Single(each => each.Offer.Kind is OfferKind.Events);
        var events = Enumerable.Range(1, count).Select(number => Briefing.Events[0] with { Slug = Slug.TryParse($"event-{number}")! });

        var page = Printed.Read(embed with { View = new EmbedView.Events([.. events]) });

        Assert.Equal(EmbedView.MostEvents, page.QuerySelectorAll(".event").Length);
        Assert.Equal(more, page.QuerySelector("main .more")?.TextContent);
    }

    [Theory]
    [InlineData(1, "unseen")]
    [InlineData(2, null)]
    public void An_embed_of_one_period_does_not_show_its_name_twice(int periods, string? look)
    {
        var embed = site.Embeds.Single(each => each.Offer.Kind is OfferKind.Timeline);
        var one = ((EmbedView.Timeline)embed.View).Periods[0];

        var repeated = Enumerable.Range(1, periods)
            .Select(number => one with { Events = [], Anchor = one.Anchor with { Id = $"p-{number}" } });
        var page = Printed.Read(embed with { View = new EmbedView.Timeline([.. repeated]) });

        Assert.Equal(look, page.QuerySelector("main section h2")!.GetAttribute("class"));
    }

    [Fact]
    public void An_embed_shows_the_verdict_the_remark_and_the_terms_to_see_also()
    {
        var comparison = Printed.Read(site.Embeds.Single(each => each.Offer.Kind is OfferKind.Comparison));
        var term = Printed.Read(site.Embeds.Single(each => each.Offer.Kind is OfferKind.Term));

        Assert.Equal("≠ They differ", comparison.QuerySelector(".verdict")!.TextContent);
        Assert.Contains("Remark", Headings(comparison));
        Assert.Contains("See also", Headings(term));
    }

    [Theory]
    [InlineData("By words.")]
    [InlineData("By Ann Lee.", "Ann Lee")]
    [InlineData("By Ann Lee, Bo Ray.", "Ann Lee", "Bo Ray")]
    public void An_embed_is_by_its_authors_or_by_the_site_where_it_names_none(string told, params string[] authors)
    {
        var embed = site.Embeds[0];
        var masthead = embed.Frame.Masthead with { Authors = [.. authors.Select(Author.Named)] };

        var page = Printed.Read(embed with { Frame = embed.Frame with { Masthead = masthead } });
        Assert.StartsWith(told, page.QuerySelector("footer p")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_page_has_a_part_for_everything_that_the_site_has() => Assert.Equal(
        ["Briefings", "Timeline", "Questions compared", "Terms to start with", "For courses"],
        Headings(Printed.Read(site.Pages.OfType<Page.Home>().Single())));

    [Fact]
    public void A_page_shows_the_verdict_and_the_terms_to_see_also()
    {
        Assert.Equal("≠ They differ", Printed.Read(site.Pages.OfType<Page.Comparison>().Single()).QuerySelector(".opening .verdict")!.TextContent);
        Assert.Contains("See also", Headings(Printed.Read(site.Pages.OfType<Page.Term>().Single())));
    }

    [Theory]
    [InlineData(true, "Our own text: CC BY 4.0")]
    [InlineData(false, null)]
    public void Every_page_says_how_its_own_text_may_be_used_where_that_is_known(bool isKnown, string? told)
    {
        var frame = Briefing.Frame;
        var page = Printed.Read(Briefing with { Frame = isKnown ? frame : frame with { Masthead = frame.Masthead with { Licence = null } } });

        Assert.Equal("words by words", page.QuerySelector(".imprint span")!.TextContent);
        Assert.Equal(told, page.QuerySelector(".imprint span + span")?.TextContent);
    }

    [Theory]
    [InlineData("2024-06-13", "On that day")]
    [InlineData("2024-06-13/2024-06-15", "From day to day")]
    [InlineData("2024-06", "Some time within")]
    [InlineData("2024-06~", "Date doubted")]
    public void A_drawn_timeline_explains_the_signs_that_it_has(string date, string sign)
    {
        var timeline = site.Pages.OfType<Page.Timeline>().Single();
        var dated = timeline.Periods[0].Events[0] with { Date = Model.Edtf.Dates.Of(date) };

        var page = Printed.Read(timeline with { Periods = [timeline.Periods[0] with { Events = [dated] }] });

        Assert.Equal([sign], page.QuerySelectorAll("figcaption span").Select(each => each.TextContent.Trim()));
    }

    [Fact]
    public void Where_nothing_is_quoted_no_quotations_are_handed_out()
    {
        var sources = site.Pages.OfType<Page.SourceList>().Single();

        Assert.Contains("All quotations", Printed.Read(sources).QuerySelector(".downloads")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "All quotations", Printed.Read(sources with { HasQuotations = false }).QuerySelector(".downloads")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Printed.Read(sources with { Sources = [] }).QuerySelector(".downloads"));
    }

    [Theory]
    [InlineData(1, "The glossary")]
    [InlineData(2, "All 2 terms")]
    public void The_first_page_counts_its_terms_where_there_are_several(int count, string told) => Assert.Equal(
        told, Printed.Read(site.Pages.OfType<Page.Home>().Single() with { TermCount = count }).QuerySelector(".start-with .more")!.TextContent.Trim());

    [Fact]
    public void A_page_that_is_not_found_leads_to_the_lists_that_the_site_has() => Assert.Equal(
        "Go on to the first page, the words, or search.",
        Printed.Read(site.Pages.OfType<Page.NotFound>().Single()).QuerySelector(".sheet > p")!.TextContent);

    [Fact]
    public void A_card_names_what_a_briefing_is_filed_under() =>
        Assert.Equal(
            ["words"],
            Printed.Read(site.Pages.OfType<Page.Home>().Single()).QuerySelectorAll(".card .tags li").Select(tag => tag.TextContent));

    [Fact]
    public void A_site_that_no_other_may_frame_offers_links_and_files_alone()
    {
        var course = site.Course;
        var alone = course with { Examples = [], Frame = course.Frame with { Masthead = course.Frame.Masthead with { FramedBy = [] } } };

        Assert.Equal(["Moodle", "Canvas", "Files to take along"], Headings(Printed.Read(alone)));
        Assert.Equal(["Moodle", "Files to take along"], Headings(Printed.Read(alone with { AsAWhole = false })));
        Assert.Equal(["Files to take along"], Headings(Printed.Read(alone with { AsAWhole = false, HasTerms = false })));
        Assert.Empty(Printed.Read(alone with { HasDays = false }).QuerySelectorAll(".files a[href$='.ics']"));
    }

    private static List<string> Headings(IDocument page) => [.. page.QuerySelectorAll("h2").Select(heading => heading.TextContent)];

    private List<string> Line(Article article) =>
        [.. Printed.Read(Briefing with { Article = article }).QuerySelectorAll(".date-line > div").Select(each => each.TextContent)];
}
